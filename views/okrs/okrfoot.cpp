// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrfoot.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/statusmark.h"
#include "painting/strokes.h"
#include "rules/keyresulttemplates.h"
#include "rules/objectivescore.h"
#include "rules/okrproposal.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

OkrFoot::OkrFoot(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_hintLine(new QWidget(this))
    , m_hintMark(new StatusMark(Status::Attention, m_hintLine))
    , m_hint(new ElidedLabel({}, m_hintLine))
    , m_needsLine(new QWidget(this))
    , m_waiting(new ElidedLabel({}, m_needsLine))
    , m_makeOkrs(makeButton(u"okrMake"_s))
    , m_addObjective(makeButton(u"okrAddObjective"_s))
    , m_addKeyResult(makeButton(u"okrAddKeyResult"_s))
    , m_templates(makeButton(u"okrTemplates"_s))
{
    setObjectName(u"okrFoot"_s);
    buildHint();
    setTextStyle(m_waiting, TextStyle::Small);
    setTextInk(m_waiting, TextInk::Muted);
    auto *needs = new QHBoxLayout(m_needsLine);
    needs->setContentsMargins(0, 0, 0, 0);
    needs->setSpacing(8);
    needs->addWidget(m_waiting);
    needs->addWidget(m_makeOkrs);
    needs->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 10);
    layout->setSpacing(8);
    layout->addWidget(m_needsLine, 1);
    layout->addWidget(m_hintLine, 1);
    for (QPushButton *button : {m_templates, m_addKeyResult, m_addObjective})
        layout->addWidget(button);
    setIconName(m_addObjective, u"plus"_s);
    setIconName(m_addKeyResult, u"plus"_s);

    connect(m_addObjective, &QPushButton::clicked, this, &OkrFoot::objectiveWanted);
    connect(m_addKeyResult, &QPushButton::clicked, this,
            [this] { Q_EMIT keyResultWanted(selectedObjective(m_context), {}); });
    connect(m_templates, &QPushButton::clicked, this, &OkrFoot::popUpTemplates);
    connect(m_makeOkrs, &QPushButton::clicked, this, &OkrFoot::makeOkrsWanted);
    connect(&context.session.selection(), &PlanSelection::changed, this, &OkrFoot::refresh);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrFoot::refresh);
    refresh();
}

QPushButton *OkrFoot::makeButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("flatAccent", true);
    button->setProperty("small", true);
    return button;
}

void OkrFoot::buildHint()
{
    m_hint->setObjectName(u"okrHint"_s);
    setTextStyle(m_hint, TextStyle::Small);
    auto *row = new QHBoxLayout(m_hintLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1); // at the left a toast says what has just been added
    row->addWidget(m_hintMark);
    row->addWidget(m_hint);
    row->addSpacing(16);
    m_hintLine->hide();
}

void OkrFoot::showHint(const QString &hint, bool isFinding)
{
    m_hintMark->setVisible(isFinding);
    m_hint->setText(
        hint.isEmpty() ? tr("Enter: the next one, Tab: one below it, Shift+Tab: back out, Esc: done") : hint);
    setTextInk(m_hint, isFinding ? TextInk::Attention : TextInk::Muted);
    m_needsLine->hide();
    m_hintLine->show();
}

void OkrFoot::hideHint()
{
    m_hintLine->hide();
    m_needsLine->show();
}

void OkrFoot::popUpTemplates()
{
    const EntityId objective = selectedObjective(m_context);
    if (!objective || m_context.session.isReadOnly())
        return;
    const Language &language = m_context.session.language();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"okrTemplateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Indicator indicator : {Indicator::Leading, Indicator::Lagging}) {
        menu->addSection(indicator == Indicator::Leading ? tr("Leading: move within weeks")
                                                         : tr("Lagging: known at the end"));
        for (const KeyResultTemplate &pattern : keyResultTemplates()) {
            if (pattern.indicator != indicator)
                continue;
            const QString title = language.text(Message(pattern.title));
            menu->addAction(tr("%1 (%2)").arg(title, language.text(Message(pattern.unit))), this,
                            [this, objective, title] { Q_EMIT keyResultWanted(objective, title); });
        }
    }
    menu->popup(m_templates->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
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
    const bool canAddKeyResult = canEdit && !selectedObjective(m_context).isNull();
    m_addKeyResult->setText(tr("Key result"));
    m_addKeyResult->setAccessibleName(tr("Add a key result to the selected objective"));
    m_addKeyResult->setEnabled(canAddKeyResult);
    m_templates->setText(tr("From a template…"));
    m_templates->setAccessibleName(tr("Add a key result from a template to the selected objective"));
    m_templates->setEnabled(canAddKeyResult);
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

EntityId selectedObjective(const ViewContext &context)
{
    const EntityRef current = context.session.selection().current();
    const PlanData &plan = context.session.data();
    if (plan.objectives.contains(current.id))
        return current.id;
    if (const KeyResult *keyResult = plan.keyResults.find(current.id))
        return keyResult->objective;
    const Project *project = plan.projects.find(current.id);
    return project ? project->objective : EntityId();
}
