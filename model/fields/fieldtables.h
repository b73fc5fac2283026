// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "fields/field.h"

// The field table of one kind, in <kind>fields.cpp beside this file: the only place that lists its
// attributes.
template <typename Entity>
[[nodiscard]] const QList<Field> &fieldsOf();

template <>
const QList<Field> &fieldsOf<PlanSettings>();
template <>
const QList<Field> &fieldsOf<Function>();
template <>
const QList<Field> &fieldsOf<Contact>();
template <>
const QList<Field> &fieldsOf<Member>();
template <>
const QList<Field> &fieldsOf<Absence>();
template <>
const QList<Field> &fieldsOf<Goal>();
template <>
const QList<Field> &fieldsOf<Need>();
template <>
const QList<Field> &fieldsOf<Objective>();
template <>
const QList<Field> &fieldsOf<KeyResult>();
template <>
const QList<Field> &fieldsOf<CheckIn>();
template <>
const QList<Field> &fieldsOf<Project>();
template <>
const QList<Field> &fieldsOf<Milestone>();
template <>
const QList<Field> &fieldsOf<Dependency>();
template <>
const QList<Field> &fieldsOf<Decision>();
template <>
const QList<Field> &fieldsOf<Criterion>();
template <>
const QList<Field> &fieldsOf<CriterionScore>();
template <>
const QList<Field> &fieldsOf<ScoringRound>();
template <>
const QList<Field> &fieldsOf<RoundParticipant>();
template <>
const QList<Field> &fieldsOf<RoundScore>();
template <>
const QList<Field> &fieldsOf<RoundResult>();
template <>
const QList<Field> &fieldsOf<Scenario>();
template <>
const QList<Field> &fieldsOf<Review>();
template <>
const QList<Field> &fieldsOf<Deck>();
template <>
const QList<Field> &fieldsOf<DeckSlide>();
template <>
const QList<Field> &fieldsOf<Meeting>();
template <>
const QList<Field> &fieldsOf<Announcement>();
template <>
const QList<Field> &fieldsOf<Ritual>();
template <>
const QList<Field> &fieldsOf<Routine>();
template <>
const QList<Field> &fieldsOf<Rollout>();
template <>
const QList<Field> &fieldsOf<Answer>();
template <>
const QList<Field> &fieldsOf<Request>();
template <>
const QList<Field> &fieldsOf<Reply>();
template <>
const QList<Field> &fieldsOf<ImportMapping>();
