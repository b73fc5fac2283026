// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/entityref.h"

// Takes entities out of the plan with everything that hangs on them, by the deletion rule of each
// reference: owned ones go too, other references are cleared, log entries stay. References are
// cleared first and children leave before their parents, so that every step is a valid plan.
[[nodiscard]] ChangeSet removalOf(const PlanData &plan, const QList<EntityRef> &entities);

// How many entities of each kind would go, the given ones included: "1 objective, 3 key results".
struct RemovalCount {
    EntityKind kind;
    int count;
};
[[nodiscard]] QList<RemovalCount> countRemoved(const ChangeSet &removal);
