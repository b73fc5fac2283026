// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/okrtouched.h"

#include "fields/entitytype.h"
#include "rules/planindex.h"

namespace {

class TouchedRows {
public:
    TouchedRows(const PlanIndex &index, const OkrOutline &before, const OkrOutline &after)
        : m_index(index)
        , m_before(before)
        , m_after(after)
    {
    }

    [[nodiscard]] const QSet<OkrKey> &keys() const { return m_keys; }

    void add(EntityRef entity)
    {
        addRow(entity.id);
        if (entity.kind == EntityKind::Objective)
            addAll(m_index.keyResultsOf(entity.id)); // its quarter is the time that they have
        if (entity.kind == EntityKind::Need)
            addAll(m_index.objectivesOfNeed(entity.id)); // they may serve its goal
        if (entity.kind != EntityKind::Member)
            return;
        addAll(m_index.objectivesOwnedBy(entity.id));
        addAll(m_index.keyResultsOwnedBy(entity.id));
        addAll(m_index.projectsLedBy(entity.id));
    }

    void addRow(EntityId id)
    {
        for (const OkrOutline *outline : {&m_before, &m_after}) {
            for (OkrKey key = okrKeyOf(id); key != okrTop && outline->contains(key);
                 key = outline->parentOf(key))
                m_keys.insert(key);
        }
    }

private:
    template <typename Entities>
    void addAll(const Entities &entities)
    {
        for (const auto *entity : entities)
            addRow(entity->id);
    }

    const PlanIndex &m_index;
    const OkrOutline &m_before;
    const OkrOutline &m_after;
    QSet<OkrKey> m_keys;
};

} // namespace

void OkrEdit::add(const PlanData &plan, EntityKind kind, int first, int last)
{
    isAll = isAll || kind == EntityKind::Goal || kind == EntityKind::Plan;
    for (int row = first; row <= last; ++row) {
        switch (kind) {
        case EntityKind::CheckIn:
            addKeyResult(plan, plan.checkIns.at(row).keyResult);
            break;
        case EntityKind::KeyResult:
            addKeyResult(plan, plan.keyResults.at(row).id);
            break;
        case EntityKind::Project:
            owners.insert(plan.projects.at(row).objective);
            [[fallthrough]];
        case EntityKind::Objective:
        case EntityKind::Need:
        case EntityKind::Member:
            entities.insert({kind, entityType(kind).idAt(plan, row)});
            break;
        default:
            break; // says nothing in the tree
        }
    }
}

void OkrEdit::addKeyResult(const PlanData &plan, EntityId id)
{
    entities.insert({EntityKind::KeyResult, id});
    if (const KeyResult *keyResult = plan.keyResults.find(id))
        owners.insert(keyResult->objective);
}

void OkrEdit::addValues(const PlanData &plan, EntityKind kind, int first, int last, int field)
{
    const QString key = entityType(kind).fields->at(field).name();
    isAll = isAll || key == u"objective" || key == u"key_result"; // the one before is no longer known
    add(plan, kind, first, last);
}

QSet<OkrKey> rowsTouchedBy(const OkrEdit &edit, const PlanIndex &index, const OkrOutline &before,
                           const OkrOutline &after)
{
    TouchedRows rows(index, before, after);
    for (const EntityRef &entity : edit.entities)
        rows.add(entity);
    for (const EntityId owner : edit.owners)
        rows.addRow(owner);
    return rows.keys();
}
