// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

const TableCell &TableRow::cell(qsizetype column) const
{
    static const TableCell none;
    return column >= 0 && column < cells.size() ? cells.at(column) : none;
}
