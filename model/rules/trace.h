// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QList>
#include <QSet>

class PlanIndex;

// The path goal → need → objective → key result → project → member through one entity: everything
// it comes from and everything that comes from it, and one readable way among them.
struct Trace {
    EntityRef origin;
    QSet<EntityId> upstream; // towards the goals, the origin not included
    QSet<EntityId> downstream; // towards the people, the origin not included
    QList<EntityRef> chain; // for the trace bar, from goal to member, the origin included

    [[nodiscard]] bool contains(EntityId id) const
    {
        return id == origin.id || upstream.contains(id) || downstream.contains(id);
    }
    // No trace: everything is shown at full strength.
    [[nodiscard]] bool isEmpty() const { return origin.isNull(); }
};

// Of a goal, need, objective, key result, project or member; a check-in, milestone, dependency or
// absence stands for what it belongs to. Empty for other kinds and for what is not in the plan.
[[nodiscard]] Trace traceOf(const PlanIndex &index, EntityRef entity);
