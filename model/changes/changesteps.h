// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "fields/entitytype.h"

// Steps of a ChangeSet made from typed entities, so that rules need no field indexes by hand.

template <typename Entity>
[[nodiscard]] Change insertionOf(EntityKind kind, const Entity &entity)
{
    QList<QVariant> values;
    const QList<Field> &fields = *entityType(kind).fields;
    values.reserve(fields.size());
    for (const Field &field : fields)
        values += field.read(&entity);
    return Change::insertion(kind, entity.id, values);
}

// Sets one field, from what it is in the plan now. The key must be one of the kind's fields.
[[nodiscard]] Change settingOf(const PlanData &plan, EntityKind kind, EntityId id, QStringView fieldKey,
                               const QVariant &value);
// The same, unless the field has that value already.
void appendSetting(QList<Change> &changes, const PlanData &plan, EntityKind kind, EntityId id,
                   QStringView fieldKey, const QVariant &value);
