// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "fields/choices.h"

// The keys and labels of every enum that an entity holds.
template <>
const Choices &choicesOf<GrowthPhase>();
template <>
const Choices &choicesOf<ContactLevel>();
template <>
const Choices &choicesOf<MemberRole>();
template <>
const Choices &choicesOf<Experience>();
template <>
const Choices &choicesOf<NeedStatus>();
template <>
const Choices &choicesOf<ObjectiveKind>();
template <>
const Choices &choicesOf<KeyResultKind>();
template <>
const Choices &choicesOf<Indicator>();
template <>
const Choices &choicesOf<KeyResultOutcome>();
template <>
const Choices &choicesOf<Blocker>();
template <>
const Choices &choicesOf<ProjectStatus>();
template <>
const Choices &choicesOf<DecisionKind>();
template <>
const Choices &choicesOf<ScoringModel>();
template <>
const Choices &choicesOf<CriterionSide>();
template <>
const Choices &choicesOf<RoundState>();
template <>
const Choices &choicesOf<ScoreAxis>();
template <>
const Choices &choicesOf<DeckPurpose>();
template <>
const Choices &choicesOf<DeckAudience>();
template <>
const Choices &choicesOf<DeckLook>();
template <>
const Choices &choicesOf<SlideKind>();
template <>
const Choices &choicesOf<AnnouncementWay>();
template <>
const Choices &choicesOf<RitualKind>();
template <>
const Choices &choicesOf<Cadence>();
template <>
const Choices &choicesOf<Channel>();
template <>
const Choices &choicesOf<RequestNature>();
template <>
const Choices &choicesOf<RequestStatus>();
template <>
const Choices &choicesOf<RequestOutcome>();
template <>
const Choices &choicesOf<Beneficiary>();
template <>
const Choices &choicesOf<YesNo>();
template <>
const Choices &choicesOf<ReplyKind>();
template <>
const Choices &choicesOf<IntakePolicy>();
template <>
const Choices &choicesOf<TeamModel>();
template <>
const Choices &choicesOf<EntityKind>();
