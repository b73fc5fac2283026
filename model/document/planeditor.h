// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "document/editcommand.h"
#include "entities/entityref.h"

#include <QVariant>

class PlanSession;
struct PlanData;

// A value for one field of one entity, as a form or a table hands it over.
struct FieldEdit {
    EntityId id;
    int field = -1;
    QVariant value;
};

// The verbs: everything that a gesture, an import or the command line can do to a plan. Each one
// checks the rules, refuses with a message, or becomes one undo step with a name. There is no
// other way to change a plan.
class PlanEditor final {
public:
    explicit PlanEditor(PlanSession &session);

    // The new entity with the given values in place of the defaults.
    Result<EntityId> add(EntityKind kind, const QHash<QString, QVariant> &valuesByKey);
    Result<void> set(EntityRef ref, QStringView fieldKey, const QVariant &value, Gesture gesture = 0);
    // The same kind, any entities and fields, one undo step.
    Result<void> setAll(EntityKind kind, const QList<FieldEdit> &edits, const Message &title,
                        Gesture gesture = 0);
    Result<EntityId> duplicate(EntityRef ref);
    // An import or another ready-made change, checked by whoever made it.
    Result<void> apply(const ChangeSet &changeSet, Gesture gesture = 0);

    [[nodiscard]] IdSource &ids() { return m_ids; }

private:
    [[nodiscard]] const PlanData &data() const;
    [[nodiscard]] QString quotedTitle(EntityRef ref) const;
    Result<Change> checkedChange(EntityKind kind, const FieldEdit &edit) const;

    PlanSession &m_session;
    IdSource m_ids;
};
