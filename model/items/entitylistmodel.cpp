// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/entitylistmodel.h"

#include "items/itemroles.h"

#include <algorithm>

namespace {

QHash<EntityId, int> rowsOf(const QList<EntityId> &ids)
{
    QHash<EntityId, int> rows;
    rows.reserve(ids.size());
    for (int row = 0; row < ids.size(); ++row)
        rows.insert(ids.at(row), row);
    return rows;
}

} // namespace

EntityListModel::EntityListModel(EntityKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

int EntityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QModelIndex EntityListModel::indexOf(EntityId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex() : index(*found, 0);
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case EntityIdRole:
        return QVariant::fromValue(idAt(index.row()));
    case EntityKindRole:
        return QVariant::fromValue(m_kind);
    case EntityRefRole:
        return QVariant::fromValue(EntityRef{m_kind, idAt(index.row())});
    default:
        return {};
    }
}

void EntityListModel::setIds(QList<EntityId> ids)
{
    const bool sameSet = ids.size() == m_ids.size()
        && std::all_of(ids.cbegin(), ids.cend(), [this](EntityId id) { return m_rows.contains(id); });
    if (!sameSet) {
        beginResetModel();
        m_rows = rowsOf(ids);
        m_ids = std::move(ids);
        endResetModel();
        return;
    }
    if (ids != m_ids)
        reorder(std::move(ids));
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void EntityListModel::reorder(QList<EntityId> ids)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const QHash<EntityId, int> rows = rowsOf(ids);
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after += index(rows.value(m_ids.at(old.row())), old.column());
    m_ids = std::move(ids);
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}
