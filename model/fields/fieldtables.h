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
