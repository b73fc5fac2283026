// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changesteps.h"

Change settingOf(const PlanData &plan, EntityKind kind, EntityId id, QStringView fieldKey,
                 const QVariant &value)
{
    const EntityType &type = entityType(kind);
    const int field = type.fieldIndex(fieldKey);
    Q_ASSERT(field >= 0);
    return Change::setting(kind, id, field, type.value(plan, id, type.fields->at(field)), value);
}

void appendSetting(QList<Change> &changes, const PlanData &plan, EntityKind kind, EntityId id,
                   QStringView fieldKey, const QVariant &value)
{
    const Change change = settingOf(plan, kind, id, fieldKey, value);
    if (change.before != change.after)
        changes += change;
}
