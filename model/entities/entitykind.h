// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

// The kinds of entity a plan is made of, in the order in which a file or an export lists them:
// what others refer to comes first.
enum class EntityKind {
    Plan, // the plan's own settings, a kind of one row
    Function,
    Contact,
    Member,
    Absence,
    Goal,
    Need,
    Objective,
    KeyResult,
    CheckIn,
    Project,
    Milestone,
    Dependency,
    Decision,
    Criterion,
    CriterionScore,
    ScoringRound,
    RoundParticipant,
    RoundScore,
    RoundResult,
    Scenario,
    Review,
    Deck,
    DeckSlide,
    Meeting,
    Announcement,
    Ritual,
    Routine,
    Rollout,
    Answer,
    Request,
    Reply,
    ImportMapping,
};
inline constexpr int entityKindCount = 33;

Q_DECLARE_METATYPE(EntityKind)
