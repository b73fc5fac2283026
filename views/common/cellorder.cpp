// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/cellorder.h"

#include <QHeaderView>
#include <QTreeView>

namespace {

QModelIndex shownFrom(const QTreeView &table, const QModelIndex &row, int place, int direction)
{
    for (; place >= 0 && place < table.header()->count(); place += direction) {
        if (const int column = table.header()->logicalIndex(place); !table.isColumnHidden(column))
            return row.siblingAtColumn(column);
    }
    return {};
}

} // namespace

QModelIndex nextCell(const QTreeView &table, const QModelIndex &from, int direction)
{
    return shownFrom(table, from, table.header()->visualIndex(from.column()) + direction, direction);
}

QModelIndex nextEditableCell(const QTreeView &table, const QModelIndex &from, int direction)
{
    QModelIndex cell = from;
    do {
        const QModelIndex row = cell;
        cell = nextCell(table, row, direction);
        if (!cell.isValid())
            cell = shownFrom(table, direction > 0 ? table.indexBelow(row) : table.indexAbove(row),
                             direction > 0 ? 0 : table.header()->count() - 1, direction);
    } while (cell.isValid() && !(cell.flags() & Qt::ItemIsEditable));
    return cell;
}
