// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "core/quarter.h"
#include "entities/roundscore.h"

#include <QDate>

// Who is to score: a name, and the function whose axes are theirs (none: both).
struct NewParticipant {
    QString name;
    EntityId function;
};

struct NewRound {
    QString title;
    QDate date;
    Quarter quarter;
    QList<EntityId> needs;
    QList<NewParticipant> participants;
};

// A new entity, and the change that makes it.
struct Insertion {
    EntityId id;
    ChangeSet changes;
};

// One score as it was given at the laptop; without a value it is taken back, or left to the others by
// somebody who abstains.
struct GivenRoundScore {
    EntityId participant;
    EntityId need;
    ScoreAxis axis = ScoreAxis::Impact;
    std::optional<double> value; // 1–5
    bool abstains = false;
};

// What a round agreed on for one need; an axis without a value stays as it is in the plan.
struct AcceptedScore {
    EntityId need;
    std::optional<double> impact; // 1–5
    std::optional<double> effort; // 1–5
    QString note;
};

// The steps of a scoring round: each is one undo step, or says why it cannot be done. Refused are a round
// without needs or participants, a need that is gone, a score outside 1–5, an axis that is not the
// participant's, scoring after the reveal and revealing before everyone has scored.
[[nodiscard]] Result<Insertion> startRound(const PlanData &plan, const NewRound &round, IdSource &ids);
[[nodiscard]] Result<ChangeSet> addParticipants(const PlanData &plan, EntityId round,
                                                const QList<NewParticipant> &participants, IdSource &ids);
[[nodiscard]] Result<ChangeSet> giveScore(const PlanData &plan, const GivenRoundScore &score, IdSource &ids);
[[nodiscard]] Result<ChangeSet> revealRound(const PlanData &plan, EntityId round);
// Opens the needs for one more hidden turn; what was given before is kept.
[[nodiscard]] Result<ChangeSet> rescore(const PlanData &plan, EntityId round, const QList<EntityId> &needs,
                                        IdSource &ids);
// Writes the need's scores, the round's result and a decision that names who took part.
[[nodiscard]] Result<ChangeSet> acceptScore(const PlanData &plan, EntityId round,
                                            const AcceptedScore &accepted, QDate date, IdSource &ids);
[[nodiscard]] Result<ChangeSet> closeRound(const PlanData &plan, EntityId round);
