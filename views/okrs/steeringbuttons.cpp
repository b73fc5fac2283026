// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/steeringbuttons.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/checkinwalk.h"
#include "rules/endofquarter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

SteeringButtons::SteeringButtons(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_checkIn(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    m_checkIn->setObjectName(u"okrCheckInButton"_s);
    m_end->setObjectName(u"okrEndButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *button : {m_end, m_checkIn}) {
        button->setAutoDefault(true);
        layout->addWidget(button);
    }
    connect(m_checkIn, &QPushButton::clicked, this, [this] { m_context.openView(u"checkins"_s); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_context.trigger(u"endOfQuarter"_s); });
    connect(&context.figures, &QuarterFigures::changed, this, &SteeringButtons::refresh);
    refresh();
}

void SteeringButtons::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const QDate today = m_context.session.today();
    const int due = int(dueCheckIns(index, today).size());
    const bool canEdit = !m_context.session.isReadOnly();
    m_checkIn->setText(tr("Check in: %n due", nullptr, due));
    m_checkIn->setVisible(canEdit && due > 0);
    const Quarter ending = quarterToEnd(index, today);
    m_end->setText(tr("End of %1…").arg(ending.shortLabel(m_context.session.language())));
    m_end->setAccessibleName(tr("Grade the key results of %1 and prepare the next quarter")
                                 .arg(ending.label(m_context.session.language())));
    m_end->setVisible(canEdit && !ending.isNull());
}

void SteeringButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
