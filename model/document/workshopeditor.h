// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/roundproposals.h"
#include "rules/whatif.h"

class PlanSession;
struct BaselineMove;
struct DecisionContext;
enum class ScoringModel;

// The verbs of the prioritisation workshop: scoring rounds, models, the order by hand, scenarios,
// reviews, calibration. Like PlanEditor's, each checks the rules, is refused with a message, or becomes
// one undo step with a name. It only holds the session: make one wherever it is needed.
class WorkshopEditor final {
public:
    explicit WorkshopEditor(PlanSession &session);

    // Rounds: rules/roundproposals.h says what is refused; rules/agreement.h reads them.
    Result<EntityId> startRound(const NewRound &round);
    Result<void> addParticipants(EntityId round, const QList<NewParticipant> &participants);
    Result<void> giveScore(const GivenRoundScore &score);
    Result<void> reveal(EntityId round);
    Result<void> rescore(EntityId round, const QList<EntityId> &needs);
    Result<void> accept(EntityId round, const AcceptedScore &accepted);
    Result<void> close(EntityId round);

    Result<void> setModel(ScoringModel model);
    // 1–5; without a value the score is taken away.
    Result<void> setCriterionScore(EntityId need, EntityId criterion, std::optional<double> value);

    // To a place of the quarter's list, 1 is the first; it stops at the must-do needs.
    Result<void> moveByHand(EntityId need, int place, Quarter quarter);
    Result<void> backToScore(const QList<EntityId> &needs);
    Result<void> setMustDo(const QList<EntityId> &needs, bool mustDo);

    Result<EntityId> keepScenario(const QString &title, const WhatIf &whatIf);
    // A kept scenario takes on what the what-if has become.
    Result<void> changeScenario(EntityId scenario, const WhatIf &whatIf);
    // One step; decisions are logged with the title as their reason.
    Result<void> adopt(const WhatIf &whatIf, const QString &title);

    // The plan as it stands, to be compared with at the next review.
    Result<EntityId> takeReview(const QString &title, Quarter quarter);
    // Logs why a project stands elsewhere than at the review (rules/baseline.h).
    Result<void> explainMove(const BaselineMove &move, const QString &reason);
    // What a delivered need came to: impact 1–5, person-days spent.
    Result<void> setAchieved(EntityId need, std::optional<double> impact, std::optional<double> spentDays);

private:
    Result<void> apply(const Result<ChangeSet> &proposal);
    Result<EntityId> apply(const Result<Insertion> &insertion);
    Result<void> setAll(const QList<EntityId> &needs, QStringView fieldKey, const QVariant &value,
                        const Message &title);
    [[nodiscard]] QString titleOf(EntityId need) const;

    PlanSession &m_session;
};
