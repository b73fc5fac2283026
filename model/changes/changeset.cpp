// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changeset.h"

#include "fields/entitytype.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace {

Change inverse(const Change &change)
{
    Change back = change;
    if (change.action == Change::Action::Insert)
        back.action = Change::Action::Remove;
    else if (change.action == Change::Action::Remove)
        back.action = Change::Action::Insert;
    else
        std::swap(back.before, back.after);
    return back;
}

// The step that takes `change` back, from what the plan holds and not from what the change says.
Change takingBack(const PlanData &plan, const Change &change)
{
    const EntityType &type = entityType(change.kind);
    Change back = inverse(change);
    if (change.action == Change::Action::Remove)
        back.values = {change.kind, type.values(plan, change.id)};
    else if (change.action == Change::Action::Set && change.field >= 0 && change.field < type.fields->size())
        back.after = type.value(plan, change.id, type.fields->at(change.field));
    return back;
}

bool applyStep(PlanData &plan, const Change &change)
{
    const EntityType &type = entityType(change.kind);
    switch (change.action) {
    case Change::Action::Insert:
        return type.insert(plan, change.id, change.values.all());
    case Change::Action::Remove:
        return type.remove(plan, change.id);
    case Change::Action::Set:
        break;
    }
    void *entity = type.find(plan, change.id);
    if (!entity || change.field < 0 || change.field >= type.fields->size())
        return false;
    type.fields->at(change.field).write(entity, change.after);
    return true;
}

void compareKind(const EntityType &type, const PlanData &from, const PlanData &to, QList<Change> &removed,
                 QList<Change> &changed)
{
    for (qsizetype row = 0; row < type.count(from); ++row) {
        const EntityId id = type.idAt(from, row);
        if (type.rowOf(to, id) < 0)
            removed += Change::removal(type.kind, id, type.values(from, id));
    }
    for (qsizetype row = 0; row < type.count(to); ++row) {
        const EntityId id = type.idAt(to, row);
        const QList<QVariant> after = type.values(to, id);
        const QList<QVariant> before = type.values(from, id);
        if (before.isEmpty()) {
            changed += Change::insertion(type.kind, id, after);
            continue;
        }
        for (int field = 0; field < after.size(); ++field) {
            if (before.at(field) != after.at(field)) {
                changed += Change::setting(type.kind, id, field, before.at(field), after.at(field));
            }
        }
    }
}

} // namespace

Change Change::insertion(EntityKind kind, EntityId id, const QList<QVariant> &values)
{
    Change change;
    change.action = Action::Insert;
    change.kind = kind;
    change.id = id;
    change.values = {kind, values};
    return change;
}

Change Change::removal(EntityKind kind, EntityId id, const QList<QVariant> &values)
{
    Change change = insertion(kind, id, values);
    change.action = Action::Remove;
    return change;
}

Change Change::setting(EntityKind kind, EntityId id, int field, QVariant before, QVariant after)
{
    Change change;
    change.kind = kind;
    change.id = id;
    change.field = field;
    change.before = std::move(before);
    change.after = std::move(after);
    return change;
}

bool isFarReaching(const ChangeSet &changeSet)
{
    const auto &changes = changeSet.changes;
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        return change.action == Change::Action::Remove || change.id != changes.constFirst().id;
    });
}

ChangeSet inverse(const ChangeSet &changeSet)
{
    ChangeSet back{changeSet.title, {}};
    back.changes.reserve(changeSet.changes.size());
    std::transform(changeSet.changes.crbegin(), changeSet.changes.crend(), std::back_inserter(back.changes),
                   [](const Change &change) { return inverse(change); });
    return back;
}

Result<void> apply(PlanData &plan, const ChangeSet &changeSet)
{
    QList<Change> back;
    back.reserve(changeSet.changes.size());
    for (const Change &change : changeSet.changes) {
        back += takingBack(plan, change);
        if (!applyStep(plan, change)) {
            back.removeLast();
            while (!back.isEmpty())
                (void)applyStep(plan, back.takeLast());
            return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                     "This change does not fit the plan as it is now. "
                                                     "Close the plan and open it again.")));
        }
    }
    return {};
}

ChangeSet difference(const PlanData &from, const PlanData &to)
{
    ChangeSet result;
    QList<Change> removed;
    for (const EntityType &type : allEntityTypes())
        compareKind(type, from, to, removed, result.changes);
    std::reverse(removed.begin(), removed.end());
    result.changes += removed;
    return result;
}

bool setsSameFields(const ChangeSet &a, const ChangeSet &b)
{
    return std::equal(a.changes.cbegin(), a.changes.cend(), b.changes.cbegin(), b.changes.cend(),
                      [](const Change &x, const Change &y) {
                          return x.action == Change::Action::Set && y.action == Change::Action::Set
                              && x.kind == y.kind && x.id == y.id && x.field == y.field;
                      });
}

ChangeSet merged(const ChangeSet &earlier, const ChangeSet &later)
{
    std::map<std::tuple<EntityKind, EntityId, int>, qsizetype> places;
    QList<Change> changes;
    for (const ChangeSet *changeSet : {&earlier, &later}) {
        for (const Change &change : changeSet->changes) {
            const auto [there, isNew] =
                places.try_emplace({change.kind, change.id, change.field}, changes.size());
            if (isNew)
                changes += change;
            else
                changes[there->second].after = change.after;
        }
    }
    changes.removeIf([](const Change &change) { return change.before == change.after; });
    return {later.title, changes};
}
