// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "document/deckchoice.h"
#include "rules/finding.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "rules/scoringmodels.h"
#include "rules/steps.h"

#include <QObject>

#include <optional>

class PlanSession;

// The quarter that a team works on at a day: the next one in the last weeks before it begins.
[[nodiscard]] Quarter quarterToPlan(QDate today, int fiscalStartMonth);

// What follows from the plan for the quarter that the window shows: computed once after each edit,
// when first asked for, and shared by all views.
class QuarterFigures final : public QObject {
    Q_OBJECT

public:
    explicit QuarterFigures(PlanSession &session, QObject *parent = nullptr);

    // The quarter on the top bar; at first quarterToPlan().
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    void setQuarter(Quarter quarter);

    // Valid until the plan changes: ask again, never keep the reference.
    [[nodiscard]] const PlanIndex &index() const;
    [[nodiscard]] const Ranking &ranking() const;
    // How the needs are scored: parts and arithmetic of each row of the ranking.
    [[nodiscard]] const NeedScoring &scoring() const;
    // What the tray beside the matrix shows, the oldest first.
    [[nodiscard]] const QList<EntityId> &needsToPlace() const;
    // Plan health, the gravest first.
    [[nodiscard]] const QList<Finding> &findings() const;
    // The five steps of the rail.
    [[nodiscard]] const QList<StepState> &steps() const;
    // The slides have just been exported; true until the plan changes.
    void setDeckExported();

    // Language and parts of the slides that are shown, presented and exported.
    [[nodiscard]] const DeckChoice &deckChoice() const { return m_deckChoice; }
    void setDeckChoice(const DeckChoice &choice);

Q_SIGNALS:
    void quarterChanged();
    // The plan, the quarter or today has changed: ask again for what is shown.
    void changed();
    void deckChoiceChanged();
    void deckExported();

private:
    void forget();
    void forgetAndTell();

    PlanSession &m_session;
    Quarter m_quarter;
    mutable std::optional<PlanIndex> m_index;
    mutable std::optional<Ranking> m_ranking;
    mutable std::optional<NeedScoring> m_scoring;
    mutable std::optional<QList<EntityId>> m_needsToPlace;
    mutable std::optional<QList<Finding>> m_findings;
    mutable std::optional<QList<StepState>> m_steps;
    DeckState m_deck;
    DeckChoice m_deckChoice;
};
