// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/removal.h"

#include "changes/changesteps.h"
#include "rules/needstatus.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace {

using RemovedIds = std::array<QSet<EntityId>, entityKindCount>;

bool owns(const Field &field)
{
    return field.type == FieldType::Reference && field.deletionRule == DeletionRule::Own;
}

// Adds the rows of one kind that a removed entity owns; whether there were any.
bool addOwned(const PlanData &plan, const EntityType &type, RemovedIds &removed)
{
    QSet<EntityId> &own = removed.at(size_t(type.kind));
    bool added = false;
    for (const Field &field : *type.fields) {
        const QSet<EntityId> &owners = removed.at(size_t(field.target));
        if (!owns(field) || owners.isEmpty())
            continue;
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            const EntityId id = type.idAt(plan, row);
            if (!own.contains(id) && owners.contains(field.read(type.at(plan, row)).value<EntityId>())) {
                own += id;
                added = true;
            }
        }
    }
    return added;
}

// What the reference becomes without the removed ids.
QVariant cleared(const Field &field, const QVariant &value, const QSet<EntityId> &gone)
{
    if (field.type == FieldType::Reference)
        return gone.contains(value.value<EntityId>()) ? QVariant() : value;
    auto ids = value.value<QList<EntityId>>();
    ids.removeIf([&gone](EntityId id) { return gone.contains(id); });
    return FieldValue<QList<EntityId>>::toVariant(ids);
}

void clearReferences(const PlanData &plan, const EntityType &type, const RemovedIds &removed,
                     QList<Change> &changes)
{
    const QSet<EntityId> &going = removed.at(size_t(type.kind));
    for (int i = 0; i < type.fields->size(); ++i) {
        const Field &field = type.fields->at(i);
        const QSet<EntityId> &gone = removed.at(size_t(field.target));
        if (!field.isReference() || field.deletionRule == DeletionRule::Keep || gone.isEmpty())
            continue;
        for (qsizetype row = 0; row < type.count(plan); ++row) {
            const EntityId id = type.idAt(plan, row);
            const QVariant before = field.read(type.at(plan, row));
            if (!before.isValid() || going.contains(id))
                continue;
            const QVariant after = cleared(field, before, gone);
            if (after != before)
                changes += Change::setting(type.kind, id, i, before, after);
        }
    }
}

Message titleOf(const PlanData &plan, const QList<EntityRef> &entities)
{
    if (entities.size() == 1) {
        const EntityRef &only = entities.constFirst();
        return Message(QT_TRANSLATE_NOOP("Message", "Delete “%1”"), entityTitle(plan, only.kind, only.id));
    }
    return Message(QT_TRANSLATE_N_NOOP("Message", "Delete %n items")).counting(int(entities.size()));
}

} // namespace

ChangeSet removalOf(const PlanData &plan, const QList<EntityRef> &entities)
{
    RemovedIds removed;
    for (const EntityRef &entity : entities) {
        if (entity.kind != EntityKind::Plan && entityType(entity.kind).rowOf(plan, entity.id) >= 0)
            removed.at(size_t(entity.kind)) += entity.id;
    }
    bool growing = true;
    while (growing) {
        growing = false;
        for (const EntityType &type : allEntityTypes())
            growing = addOwned(plan, type, removed) || growing;
    }
    ChangeSet changeSet{titleOf(plan, entities), {}};
    for (const EntityType &type : allEntityTypes())
        clearReferences(plan, type, removed, changeSet.changes);
    // Kinds stand with what others refer to first: from the last kind up, children leave first.
    const QList<EntityType> &types = allEntityTypes();
    for (auto type = types.crbegin(); type != types.crend(); ++type) {
        const QSet<EntityId> &gone = removed.at(size_t(type->kind));
        QList<EntityId> ids(gone.cbegin(), gone.cend());
        std::sort(ids.begin(), ids.end());
        for (EntityId id : std::as_const(ids))
            changeSet.changes += Change::removal(type->kind, id, type->values(plan, id));
    }
    followLinks(plan, changeSet);
    return changeSet;
}

QList<RemovalCount> countRemoved(const ChangeSet &removal)
{
    std::array<int, entityKindCount> counts{};
    for (const Change &change : removal.changes) {
        if (change.action == Change::Action::Remove)
            ++counts.at(size_t(change.kind));
    }
    QList<RemovalCount> result;
    for (int kind = 0; kind < entityKindCount; ++kind) {
        if (counts.at(size_t(kind)) > 0)
            result += RemovalCount{EntityKind(kind), counts.at(size_t(kind))};
    }
    return result;
}
