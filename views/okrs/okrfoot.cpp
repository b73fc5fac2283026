// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrfoot.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/addline.h"
#include "painting/strokes.h"
#include "rules/objectivescore.h"
#include "rules/okrproposal.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

OkrFoot::OkrFoot(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new AddLine(context, this))
    , m_buttons(new QWidget(this))
    , m_waiting(new ElidedLabel({}, m_buttons))
    , m_makeOkrs(makeButton(u"okrMake"_s))
    , m_addObjective(makeButton(u"okrAddObjective"_s))
    , m_addKeyResult(makeButton(u"okrAddKeyResult"_s))
{
    setObjectName(u"okrFoot"_s);
    setTextStyle(m_waiting, TextStyle::Small);
    setTextInk(m_waiting, TextInk::Muted);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_waiting);
    row->addWidget(m_makeOkrs);
    row->addStretch(1);
    row->addWidget(m_addKeyResult);
    row->addWidget(m_addObjective);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->addWidget(m_buttons);
    layout->addWidget(m_line);
    setIconName(m_addObjective, u"plus"_s);
    setIconName(m_addKeyResult, u"plus"_s);

    connect(m_addObjective, &QPushButton::clicked, this, &OkrFoot::startObjective);
    connect(m_addKeyResult, &QPushButton::clicked, this, &OkrFoot::startKeyResult);
    connect(m_makeOkrs, &QPushButton::clicked, this, &OkrFoot::makeOkrsWanted);
    connect(m_line, &AddLine::added, this, &OkrFoot::added);
    connect(m_line, &AddLine::finished, this, [this] {
        m_buttons->show();
        Q_EMIT finished();
    });
    connect(&context.session.selection(), &PlanSelection::changed, this, &OkrFoot::refresh);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrFoot::refresh);
    refresh();
}

QPushButton *OkrFoot::makeButton(const QString &name)
{
    auto *button = new QPushButton(m_buttons);
    button->setObjectName(name);
    button->setProperty("flatAccent", true);
    button->setProperty("small", true);
    return button;
}

void OkrFoot::startObjective()
{
    if (m_context.session.isReadOnly())
        return;
    m_buttons->hide();
    m_line->startObjective();
}

void OkrFoot::startKeyResult()
{
    if (m_context.session.isReadOnly() || m_line->selectedObjective().isNull())
        return;
    m_buttons->hide();
    m_line->startKeyResult();
}

void OkrFoot::refresh()
{
    const bool canEdit = !m_context.session.isReadOnly();
    const PlanIndex &index = m_context.figures.index();
    const Quarter quarter = m_context.figures.quarter();
    // An empty quarter offers them in the middle of the view.
    const int waiting =
        objectivesIn(index, quarter).isEmpty() ? 0 : int(needsWithoutOkr(index, quarter).size());
    m_waiting->setText(tr("%n chosen need(s) without an objective", nullptr, waiting));
    m_waiting->setVisible(waiting > 0);
    m_makeOkrs->setText(tr("Make OKRs from chosen needs…"));
    m_makeOkrs->setVisible(waiting > 0 && canEdit);
    m_addObjective->setText(tr("Objective"));
    m_addObjective->setAccessibleName(tr("Add an objective"));
    m_addObjective->setEnabled(canEdit);
    m_addKeyResult->setText(tr("Key result"));
    m_addKeyResult->setAccessibleName(tr("Add a key result to the selected objective"));
    m_addKeyResult->setEnabled(canEdit && !m_line->selectedObjective().isNull());
}

void OkrFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairlineBelow(&painter, QRectF(0, 0, width(), 1), themeOf(this).colors.border);
}

void OkrFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
