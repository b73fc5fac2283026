// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/shownranking.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/scenario.h"

namespace {

// A need off the list still has a line at its end.
void appendLeftOut(Ranking &ranking, const Ranking &ofPlan, const WhatIf &whatIf)
{
    for (RankedNeed row : ofPlan.needs) {
        if (!whatIf.leftOut.contains(row.id))
            continue;
        row.rank = int(ranking.needs.size()) + 1;
        row.runningTotal = 0;
        row.aboveLine = row.kept = false;
        ranking.needs += row;
    }
}

} // namespace

ShownRanking::ShownRanking(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &ShownRanking::followPlan);
}

bool ShownRanking::isWhatIf() const
{
    return m_isOn && m_whatIf.quarter == m_figures.quarter();
}

void ShownRanking::setOn(bool isOn)
{
    if (isOn == isWhatIf())
        return;
    m_isOn = isOn;
    if (isOn && m_whatIf.quarter != m_figures.quarter()) {
        m_whatIf = {};
        m_whatIf.quarter = m_figures.quarter();
        m_scenario = {};
    }
    recompute();
}

void ShownRanking::setWhatIf(const WhatIf &whatIf)
{
    m_whatIf = whatIf;
    m_isOn = true;
    recompute();
}

void ShownRanking::setScenario(EntityId scenario)
{
    m_scenario = scenario;
    Q_EMIT changed();
}

void ShownRanking::forget()
{
    m_whatIf = {};
    m_scenario = {};
    m_isOn = false;
    recompute();
}

const Ranking &ShownRanking::ranking() const
{
    return isWhatIf() ? m_ranking : m_figures.ranking();
}

TrialMark ShownRanking::markOf(EntityId need) const
{
    return m_marks.value(need, TrialMark::None);
}

CutDifference ShownRanking::difference() const
{
    return cutDifference(m_figures.ranking(), ranking());
}

// What was deleted, done or declined meanwhile is no longer tried.
void ShownRanking::followPlan()
{
    if (!m_whatIf.isEmpty()) {
        const WhatIf repaired =
            repairedWhatIf(m_session.data(), scenarioOf(m_whatIf), m_session.today()).whatIf;
        m_whatIf.kept = repaired.kept;
        m_whatIf.leftOut = repaired.leftOut;
    }
    recompute();
}

void ShownRanking::recompute()
{
    m_marks.clear();
    if (isWhatIf()) {
        m_ranking = rankingUnder(m_session.data(), m_whatIf);
        appendLeftOut(m_ranking, m_figures.ranking(), m_whatIf);
        for (EntityId need : std::as_const(m_whatIf.kept))
            m_marks.insert(need, TrialMark::Kept);
        const CutDifference cut = difference();
        for (EntityId need : cut.entering)
            m_marks.insert(need, TrialMark::Enters);
        for (EntityId need : cut.leaving)
            m_marks.insert(need, TrialMark::Leaves);
        for (EntityId need : std::as_const(m_whatIf.leftOut))
            m_marks.insert(need, TrialMark::LeftOut);
    }
    Q_EMIT changed();
}
