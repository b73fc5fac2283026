// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/quarterfigures.h"

#include "changes/changeset.h"
#include "document/plansession.h"
#include "rules/planhealth.h"

#include <algorithm>

namespace {

// Telling people is no change of what the slides say.
bool changesSlides(const ChangeSet &changeSet)
{
    return std::any_of(changeSet.changes.cbegin(), changeSet.changes.cend(),
                       [](const Change &change) { return change.kind != EntityKind::Announcement; });
}

// The time before a quarter in which a team plans it rather than the one that runs.
constexpr int planningDays = 45;

} // namespace

Quarter quarterToPlan(QDate today, int fiscalStartMonth)
{
    return Quarter::of(today.addDays(planningDays), fiscalStartMonth);
}

QuarterFigures::QuarterFigures(PlanSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_quarter(quarterToPlan(session.today(), session.data().settings().fiscalStartMonth))
{
    // In the middle of a change set what was computed points at rows that may be moving.
    const Plan *plan = &session.plan();
    connect(plan, &Plan::aboutToInsert, this, &QuarterFigures::forget);
    connect(plan, &Plan::inserted, this, &QuarterFigures::forget);
    connect(plan, &Plan::aboutToRemove, this, &QuarterFigures::forget);
    connect(plan, &Plan::removed, this, &QuarterFigures::forget);
    connect(plan, &Plan::valuesChanged, this, &QuarterFigures::forget);
    connect(plan, &Plan::applied, this, [this](const ChangeSet &changeSet) {
        if (changesSlides(changeSet))
            m_deck.exportedSinceLastChange = false;
        forgetAndTell();
    });
    connect(&session, &PlanSession::todayChanged, this, &QuarterFigures::forgetAndTell);
    connect(&session, &PlanSession::languageChanged, this, &QuarterFigures::forgetAndTell);
}

void QuarterFigures::setQuarter(Quarter quarter)
{
    if (quarter == m_quarter || quarter.isNull())
        return;
    m_quarter = quarter;
    forget();
    Q_EMIT quarterChanged();
    Q_EMIT changed();
}

void QuarterFigures::forget()
{
    m_ranking.reset();
    m_scoring.reset();
    m_needsToPlace.reset();
    m_findings.reset();
    m_steps.reset();
    m_index.reset();
}

void QuarterFigures::forgetAndTell()
{
    forget();
    Q_EMIT changed();
}

const PlanIndex &QuarterFigures::index() const
{
    if (!m_index)
        m_index.emplace(m_session.data());
    return *m_index;
}

const Ranking &QuarterFigures::ranking() const
{
    if (!m_ranking)
        m_ranking = rankingOf(index(), m_quarter);
    return *m_ranking;
}

const NeedScoring &QuarterFigures::scoring() const
{
    if (!m_scoring)
        m_scoring.emplace(index());
    return *m_scoring;
}

const QList<EntityId> &QuarterFigures::needsToPlace() const
{
    if (!m_needsToPlace)
        m_needsToPlace = ::needsToPlace(index(), m_quarter);
    return *m_needsToPlace;
}

const QList<Finding> &QuarterFigures::findings() const
{
    if (!m_findings)
        m_findings = planHealth(index(), m_quarter, m_session.today());
    return *m_findings;
}

const QList<StepState> &QuarterFigures::steps() const
{
    if (!m_steps)
        m_steps = stepStates(index(), m_quarter, m_deck);
    return *m_steps;
}

void QuarterFigures::setDeckExported()
{
    m_deck.exportedSinceLastChange = true;
    forgetAndTell();
    Q_EMIT deckExported();
}

void QuarterFigures::setDeckChoice(const DeckChoice &choice)
{
    if (choice == m_deckChoice)
        return;
    m_deckChoice = choice;
    Q_EMIT deckChoiceChanged();
}
