// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlines.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace {

void printRows(const QAbstractItemModel &model, const QModelIndex &parent, int role, int depth,
               QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data(role).toString();
        lines += QString(depth * 2, u' ') + cells.join(u" | "_s);
        printRows(model, model.index(row, 0, parent), role, depth + 1, lines);
    }
}

} // namespace

QStringList printModel(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    printRows(model, {}, role, 0, lines);
    return lines;
}
