// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/quarterfigures.h"

#include "document/plansession.h"

namespace {

// The time before a quarter in which a team plans it rather than the one that runs.
constexpr int planningDays = 45;

Quarter firstShown(const PlanSession &session)
{
    const int startMonth = session.data().settings().fiscalStartMonth;
    return Quarter::of(session.today().addDays(planningDays), startMonth);
}

} // namespace

QuarterFigures::QuarterFigures(PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_quarter(firstShown(session))
{
    connect(&session.plan(), &Plan::applied, this, &QuarterFigures::changed);
    connect(&session, &PlanSession::todayChanged, this, &QuarterFigures::changed);
    connect(&session, &PlanSession::languageChanged, this, &QuarterFigures::changed);
}

void QuarterFigures::setQuarter(Quarter quarter)
{
    if (quarter == m_quarter || quarter.isNull())
        return;
    m_quarter = quarter;
    Q_EMIT quarterChanged();
    Q_EMIT changed();
}
