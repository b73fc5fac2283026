// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <QHash>

#include <map>

// Finds the entities that names in a file mean, case and accents ignored, and makes those that are
// missing where a name is all it takes: functions and contacts.
class ReferenceNames {
public:
    // Both must outlive this.
    ReferenceNames(const PlanData &plan, IdSource &ids)
        : m_plan(plan)
        , m_ids(ids)
    {
    }

    // Null when no entity of the kind has that name; "Title #id" finds it by its id.
    [[nodiscard]] EntityId find(EntityKind kind, const QString &name);
    // Whether the whole text is a title or a short title.
    [[nodiscard]] bool hasName(EntityKind kind, const QString &name);
    [[nodiscard]] EntityId findOrCreate(EntityKind kind, const QString &name);
    [[nodiscard]] static bool canCreate(EntityKind kind);

    // What has to be inserted before anything that refers to it.
    [[nodiscard]] const QList<Change> &insertions() const { return m_insertions; }

private:
    using Index = QHash<QString, EntityId>;
    Index &indexOf(EntityKind kind);
    void indexMail(EntityKind kind, Index &index) const;

    const PlanData &m_plan;
    IdSource &m_ids;
    std::map<EntityKind, Index> m_indexes;
    QList<Change> m_insertions;
};
