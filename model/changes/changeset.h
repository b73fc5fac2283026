// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/result.h"
#include "entities/entitykind.h"
#include "fields/entityvalues.h"

#include <QList>
#include <QVariant>

struct Field;
struct PlanData;

// One step of a ChangeSet: an entity comes, goes, or has one field set.
struct Change {
    enum class Action { Insert, Remove, Set };

    Action action = Action::Set;
    EntityKind kind = EntityKind::Plan;
    EntityId id;
    EntityValues values; // Insert and Remove: all of it
    int field = -1; // Set: the field's index in its table
    QVariant before; // Set
    QVariant after; // Set

    [[nodiscard]] static Change insertion(EntityKind kind, EntityId id, const QList<QVariant> &values);
    [[nodiscard]] static Change removal(EntityKind kind, EntityId id, const QList<QVariant> &values);
    [[nodiscard]] static Change setting(EntityKind kind, EntityId id, int field, QVariant before,
                                        QVariant after);

    bool operator==(const Change &) const = default;
};

// The only way a plan changes, as a value: undo is its inverse, the store writes it as one
// transaction, the log keeps it. The title is what Undo will say.
struct ChangeSet {
    Message title;
    QList<Change> changes;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const ChangeSet &) const = default;
};

// Whether it takes something away or touches several entities: more than meets the eye where it was made.
[[nodiscard]] bool isFarReaching(const ChangeSet &changeSet);

[[nodiscard]] ChangeSet inverse(const ChangeSet &changeSet);

// Applies all of it or, when a step does not fit (an entity is missing or already there), nothing.
[[nodiscard]] Result<void> apply(PlanData &plan, const ChangeSet &changeSet);

// The changes that lead from one plan to the other, references after what they refer to.
[[nodiscard]] ChangeSet difference(const PlanData &from, const PlanData &to);

// `earlier` then `later` as one set, where each only sets fields: the first `before` and the last
// `after` stay, fields back at their start vanish.
[[nodiscard]] ChangeSet merged(const ChangeSet &earlier, const ChangeSet &later);
[[nodiscard]] bool setsSameFields(const ChangeSet &a, const ChangeSet &b);
