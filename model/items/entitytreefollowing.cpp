// SPDX-License-Identifier: GPL-3.0-or-later
// How an EntityTreeModel keeps in step with the plan: what it should show, and the way there.
#include "items/entitytreemodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/derivedfields.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype mostSignalledRows = 2000; // more than that is a new table: views are faster from anew

// What a row is sorted by, read once.
struct SortKey {
    EntityId id;
    bool isEmpty = true;
    double number = 0;
    QString text;
};

double numberIn(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Date)
        return double(value.toDate().toJulianDay());
    if (field.type == FieldType::Quarter) {
        const auto quarter = value.value<Quarter>();
        return quarter.year * 4.0 + quarter.number;
    }
    if (field.type == FieldType::Choice) {
        const Choice *choice = choiceOfKey(field.choices(), value.toString());
        return choice ? double(choice - field.choices().constData()) : 0;
    }
    return value.toDouble();
}

bool sortsByNumber(const Field &field)
{
    return field.isNumeric() || field.type == FieldType::Date || field.type == FieldType::Quarter
        || field.type == FieldType::Choice || field.type == FieldType::Boolean;
}

} // namespace

QList<EntityId> EntityTreeModel::wantedIds() const
{
    const EntityType &type = entityType(m_kind);
    const PlanData &plan = m_session.data();
    const Column *column =
        m_sortColumn >= 0 && m_sortColumn < m_columns.size() ? &m_columns.at(m_sortColumn) : nullptr;
    const bool byNumber = column && sortsByNumber(*column->field);
    QList<SortKey> keys;
    keys.reserve(type.count(plan));
    for (qsizetype row = 0; row < type.count(plan); ++row) {
        SortKey key{type.idAt(plan, row), true, 0, {}};
        if (m_filter && !m_passed.contains(key.id) && !m_filter(key.id))
            continue;
        if (column) {
            const QVariant value = rawValue(*column, key.id);
            key.isEmpty = !value.isValid();
            if (byNumber)
                key.number = numberIn(*column->field, value);
            else if (!key.isEmpty)
                key.text = displayText(*column->field, value, plan, m_session.language());
        }
        keys += key;
    }
    QCollator collator(m_session.language().locale());
    collator.setNumericMode(true);
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [&](const SortKey &a, const SortKey &b) {
        if (a.isEmpty || b.isEmpty) // what has no value stands last, whichever way
            return !a.isEmpty && b.isEmpty;
        const SortKey &first = isUp ? a : b;
        const SortKey &second = isUp ? b : a;
        return byNumber ? first.number < second.number : collator.compare(first.text, second.text) < 0;
    });
    QList<EntityId> ids;
    ids.reserve(keys.size());
    for (const SortKey &key : std::as_const(keys))
        ids += key.id;
    return ids;
}

quintptr EntityTreeModel::serialOf(EntityId group)
{
    const auto found = m_serials.constFind(group);
    return found == m_serials.cend() ? *m_serials.insert(group, quintptr(m_serials.size() + 1)) : *found;
}

QList<EntityTreeModel::Group> EntityTreeModel::wantedGroups()
{
    const QList<EntityId> ids = wantedIds();
    if (m_filter)
        m_passed.unite(QSet<EntityId>(ids.cbegin(), ids.cend()));
    if (!isGrouped())
        return {Group{0, {}, {}, ids}};
    const EntityType &type = entityType(m_kind);
    const Field &field = type.fields->at(m_groupField);
    QHash<EntityId, QList<EntityId>> rows;
    for (EntityId id : ids)
        rows[type.value(m_session.data(), id, field).value<EntityId>()] += id;
    QList<Group> groups;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const QString title = it.key()
            ? entityTitle(m_session.data(), field.target, it.key())
            : m_session.language().text(
                Message(QT_TRANSLATE_NOOP("Message", "%1: none"), Message::inContext("Field", field.label)));
        groups += Group{serialOf(it.key()), it.key(), title, it.value()};
    }
    QCollator collator(m_session.language().locale());
    std::sort(groups.begin(), groups.end(), [&collator](const Group &a, const Group &b) {
        if (a.id.isNull() || b.id.isNull())
            return !a.id.isNull() && b.id.isNull();
        const int order = collator.compare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return groups;
}

void EntityTreeModel::resetTo(QList<Group> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void EntityTreeModel::refresh()
{
    m_requestUse.forget();
    QList<Group> wanted = wantedGroups();
    QSet<EntityId> before;
    for (const Group &group : std::as_const(m_groups))
        before.unite(QSet<EntityId>(group.rows.cbegin(), group.rows.cend()));
    qsizetype moving = before.size();
    for (const Group &group : std::as_const(wanted)) {
        for (EntityId id : group.rows)
            moving += before.contains(id) ? -1 : +1;
    }
    if (std::abs(moving) > mostSignalledRows) {
        resetTo(std::move(wanted));
        return;
    }
    if (isGrouped())
        followGroups(wanted);
    else
        followRows({}, 0, wanted.constFirst().rows);
    tellValues();
}

void EntityTreeModel::followGroups(const QList<Group> &wanted)
{
    const auto positionIn = [](const QList<Group> &groups, quintptr serial) {
        const auto found = std::find_if(groups.cbegin(), groups.cend(),
                                        [serial](const Group &group) { return group.serial == serial; });
        return found == groups.cend() ? -1 : int(found - groups.cbegin());
    };
    for (int i = int(m_groups.size()) - 1; i >= 0; --i) {
        if (positionIn(wanted, m_groups.at(i).serial) >= 0)
            continue;
        beginRemoveRows({}, i, i);
        m_groups.removeAt(i);
        endRemoveRows();
    }
    // A renamed group may have to move; it moves with its rows.
    for (int i = 0, at = 0; i < wanted.size(); ++i) {
        const int now = positionIn(m_groups, wanted.at(i).serial);
        if (now < 0) {
            beginInsertRows({}, at, at);
            m_groups.insert(at, Group{wanted.at(i).serial, wanted.at(i).id, wanted.at(i).title, {}});
            endInsertRows();
        } else if (now != at) {
            beginMoveRows({}, now, now, {}, at);
            m_groups.move(now, at);
            endMoveRows();
        }
        m_groups[at].title = wanted.at(i).title;
        ++at;
    }
    for (int i = 0; i < m_groups.size(); ++i)
        followRows(index(i, 0), i, wanted.at(i).rows);
}

void EntityTreeModel::followRows(const QModelIndex &parent, qsizetype group, const QList<EntityId> &wanted)
{

    const QSet<EntityId> staying(wanted.cbegin(), wanted.cend());
    for (qsizetype last = m_groups.at(group).rows.size() - 1; last >= 0; --last) {
        if (staying.contains(m_groups.at(group).rows.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !staying.contains(m_groups.at(group).rows.at(first - 1)))
            --first;
        beginRemoveRows(parent, int(first), int(last));
        m_groups[group].rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    reorderRows(group, wanted);
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        const QList<EntityId> &rows = m_groups.at(group).rows;
        if (first < rows.size() && rows.at(first) == wanted.at(first))
            continue;
        const EntityId next = first < rows.size() ? rows.at(first) : EntityId();
        qsizetype end = first + 1;
        while (end < wanted.size() && (next.isNull() || wanted.at(end) != next))
            ++end;
        beginInsertRows(parent, int(first), int(end) - 1);
        for (qsizetype row = first; row < end; ++row)
            m_groups[group].rows.insert(row, wanted.at(row));
        endInsertRows();
        first = end - 1;
    }
}

void EntityTreeModel::reorderRows(qsizetype group, const QList<EntityId> &wanted)
{
    const QList<EntityId> before = m_groups.at(group).rows;
    const QSet<EntityId> here(before.cbegin(), before.cend());
    QList<EntityId> after;
    after.reserve(before.size());
    for (EntityId id : wanted) {
        if (here.contains(id))
            after += id;
    }
    if (after == before)
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<EntityId, int> positions;
    for (int row = 0; row < after.size(); ++row)
        positions.insert(after.at(row), row);
    const quintptr serial = m_groups.at(group).serial;
    QModelIndexList from;
    QModelIndexList to;
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &old : kept) {
        if (old.internalId() != serial)
            continue;
        from += old;
        to += createIndex(positions.value(before.at(old.row())), old.column(), serial);
    }
    m_groups[group].rows = after;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
}

void EntityTreeModel::tellValues()
{
    const auto tell = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
    };
    tell({});
    for (int i = 0; isGrouped() && i < m_groups.size(); ++i)
        tell(index(i, 0));
}
