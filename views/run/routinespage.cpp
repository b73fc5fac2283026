// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/routinespage.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/runshare.h"
#include "run/kindsection.h"
#include "run/runkinds.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RoutinesPage::RoutinesPage(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_routines(new KindSection(context, routineTable(), this))
    , m_rollouts(new KindSection(context, rolloutTable(), this))
{
    setObjectName(u"routinesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).px(16));
    column->addWidget(m_routines, 3);
    column->addWidget(m_rollouts, 2);
    connect(&context.figures, &QuarterFigures::changed, this, &RoutinesPage::tellFacts);
    tellFacts();
}

QString RoutinesPage::routineFacts() const
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    const DateRange coming{today, today.addDays(7 * shareWeeks - 1)};
    double share = 0;
    double days = 0;
    for (const Routine &routine : index.plan().routines) {
        share += shareOf(index, routine, coming);
        days += daysOf(routine, coming);
    }
    if (days <= 0)
        return {};
    return share > 0
        ? tr("%1 days in the next %2 weeks, %3% of the team's time")
              .arg(language.number(days, 1), language.number(shareWeeks, 0), language.number(share, 1))
        : tr("%1 days in the next %2 weeks").arg(language.number(days, 1), language.number(shareWeeks, 0));
}

QString RoutinesPage::rolloutFacts() const
{
    const PlanData &plan = m_context.session.data();
    int running = 0;
    for (const Rollout &rollout : plan.rollouts)
        running += phaseOf(rollout, m_context.session.today()) == RolloutPhase::Running;
    return plan.rollouts.isEmpty() ? QString() : tr("%n under way", nullptr, running);
}

void RoutinesPage::tellFacts()
{
    m_routines->setFacts(routineFacts());
    m_rollouts->setFacts(rolloutFacts());
}

void RoutinesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellFacts();
}
