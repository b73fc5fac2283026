// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QTreeView;

// The way of the keyboard through the cells of a table: rows from top to bottom, columns as they are
// shown. Direction: +1 down or right, -1 up or left. Invalid at the end.

// In the same row.
[[nodiscard]] QModelIndex nextCell(const QTreeView &table, const QModelIndex &from, int direction);
// In the same row, else in the next one that has such a cell: groups are passed over.
[[nodiscard]] QModelIndex nextEditableCell(const QTreeView &table, const QModelIndex &from, int direction);
