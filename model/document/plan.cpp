// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan.h"

#include "changes/changeset.h"
#include "fields/entitytype.h"

namespace {

// How many changes from `from` on do the same to the same kind and follow each other by `follows`.
template <typename Follows>
qsizetype runLength(const QList<Change> &changes, qsizetype from, Follows follows)
{
    const Change &first = changes.at(from);
    qsizetype end = from + 1;
    while (end < changes.size() && changes.at(end).action == first.action
           && changes.at(end).kind == first.kind && follows(changes.at(end - 1), changes.at(end)))
        ++end;
    return end - from;
}

} // namespace

Plan::Plan(PlanData data, QObject *parent)
    : QObject(parent)
    , m_data(std::move(data))
{
}

void Plan::apply(const ChangeSet &changeSet)
{
    qsizetype next = 0;
    while (next < changeSet.changes.size()) {
        switch (changeSet.changes.at(next).action) {
        case Change::Action::Insert:
            next += insertRun(changeSet.changes, next);
            break;
        case Change::Action::Remove:
            next += removeRun(changeSet.changes, next);
            break;
        case Change::Action::Set:
            next += setRun(changeSet.changes, next);
            break;
        }
    }
    Q_EMIT applied(changeSet);
}

qsizetype Plan::insertRun(const QList<Change> &changes, qsizetype from)
{
    const EntityType &type = entityType(changes.at(from).kind);
    const int row = int(type.rowFor(m_data, changes.at(from).id));
    // Growing ids that all land before the row which is there now.
    const qsizetype length = runLength(changes, from, [&](const Change &previous, const Change &change) {
        return previous.id < change.id && type.rowFor(m_data, change.id) == row;
    });
    Q_EMIT aboutToInsert(type.kind, row, row + int(length) - 1);
    for (qsizetype i = from; i < from + length; ++i)
        type.insert(m_data, changes.at(i).id, changes.at(i).values.all());
    Q_EMIT inserted(type.kind, row, row + int(length) - 1);
    return length;
}

qsizetype Plan::removeRun(const QList<Change> &changes, qsizetype from)
{
    const EntityType &type = entityType(changes.at(from).kind);
    const auto rowOf = [&](const Change &change) { return type.rowOf(m_data, change.id); };
    qsizetype length = runLength(changes, from, [&](const Change &previous, const Change &change) {
        return rowOf(change) == rowOf(previous) - 1;
    });
    if (length == 1) {
        length = runLength(changes, from, [&](const Change &previous, const Change &change) {
            return rowOf(change) == rowOf(previous) + 1;
        });
    }
    const int one = int(rowOf(changes.at(from)));
    const int other = int(rowOf(changes.at(from + length - 1)));
    const auto [first, last] = std::minmax(one, other);
    Q_EMIT aboutToRemove(type.kind, first, last);
    // From the end, so that the rows before it need not move.
    for (qsizetype i = 0; i < length; ++i)
        type.remove(m_data, changes.at(one < other ? from + length - 1 - i : from + i).id);
    Q_EMIT removed(type.kind, first, last);
    return length;
}

qsizetype Plan::setRun(const QList<Change> &changes, qsizetype from)
{
    const EntityType &type = entityType(changes.at(from).kind);
    const int field = changes.at(from).field;
    const qsizetype length = runLength(changes, from, [&](const Change &previous, const Change &change) {
        return change.field == field && type.rowOf(m_data, change.id) == type.rowOf(m_data, previous.id) + 1;
    });
    for (qsizetype i = from; i < from + length; ++i)
        type.fields->at(field).write(type.find(m_data, changes.at(i).id), changes.at(i).after);
    const int row = int(type.rowOf(m_data, changes.at(from).id));
    Q_EMIT valuesChanged(type.kind, row, row + int(length) - 1, field);
    return length;
}
