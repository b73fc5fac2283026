// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "core/entityid.h"

#include <QRandomGenerator>

struct EntityType;
struct Field;
struct PlanData;

// A valid value for the field, references to entities that `plan` holds; sometimes empty.
[[nodiscard]] QVariant randomValue(const Field &field, const PlanData &plan, QRandomGenerator &random);
// All values of a new entity of that kind.
[[nodiscard]] QList<QVariant> randomValues(const EntityType &type, const PlanData &plan,
                                           QRandomGenerator &random);
// `count` entities of every kind that can have several, all fields filled at random.
[[nodiscard]] PlanData randomPlan(int count, quint32 seed);
