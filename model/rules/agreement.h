// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"
#include "entities/roundscore.h"

struct PlanData;
struct RoundParticipant;

// How far apart a room is on one need and axis. After Planning Poker (Grenning 2002, Cohn 2005), where
// who gave the highest and the lowest speak first: one step between them is agreement (high), two are
// worth a word (medium), three and more a discussion (low).
enum class Agreement { None, High, Medium, Low }; // None: fewer than two scores

// What one participant gave, for the dots of the reveal.
struct GivenScore {
    EntityId participant;
    QString name;
    double value = 0; // 1–5
    bool isOutlier = false; // more than one step from the median: asked to explain first

    bool operator==(const GivenScore &) const = default;
};

// One need on one axis, by the scores of its last turn.
struct AxisAgreement {
    EntityId need;
    ScoreAxis axis = ScoreAxis::Impact;
    int turn = 1;
    QList<GivenScore> scores; // in the order of the participants
    QList<EntityId> missing; // participants who may score it and have not
    QList<EntityId> abstained; // who looked at it and left it to the others
    double median = 0; // of an even number of scores the mean of the middle two
    double lowest = 0;
    double highest = 0;
    Agreement agreement = Agreement::None;

    [[nodiscard]] double spread() const { return highest - lowest; }
    [[nodiscard]] QStringList outliers() const; // names
    bool operator==(const AxisAgreement &) const = default;
};

// Participants of a round, by position, then id.
[[nodiscard]] QList<const RoundParticipant *> participantsOf(const PlanData &plan, EntityId round);
// Their function says it; without a function, both axes are theirs.
[[nodiscard]] bool mayScore(const PlanData &plan, const RoundParticipant &participant, ScoreAxis axis);
// Every need of the round on both axes: need by need, impact first. A view shows it once the round is
// revealed; before that only `missing`.
[[nodiscard]] QList<AxisAgreement> agreementOf(const PlanData &plan, EntityId round);
[[nodiscard]] AxisAgreement agreementOn(const PlanData &plan, EntityId round, EntityId need, ScoreAxis axis);
// The turn that is scored or was scored last: 1, or as many as it was rescored more.
[[nodiscard]] int turnOf(const PlanData &plan, EntityId round, EntityId need, ScoreAxis axis);
// The same for every turn, first to last, to look at a kept round again.
[[nodiscard]] QList<AxisAgreement> turnsOf(const PlanData &plan, EntityId round, EntityId need,
                                           ScoreAxis axis);

// What one participant still has to score, need by need: drives "next" on the one laptop.
struct OpenScore {
    EntityId need;
    ScoreAxis axis = ScoreAxis::Impact;
    int turn = 1;

    bool operator==(const OpenScore &) const = default;
};
[[nodiscard]] QList<OpenScore> stillToScore(const PlanData &plan, EntityId round, EntityId participant);
// Everyone has scored all that is theirs. The message says who is missing; empty: yes.
[[nodiscard]] Message whyNotRevealed(const PlanData &plan, EntityId round);

// "Low agreement: 2 to 5, median 3. Ask Maud Tessier first."
[[nodiscard]] Message agreementInWords(const AxisAgreement &agreement);
[[nodiscard]] Message agreementName(Agreement agreement); // "High agreement"
