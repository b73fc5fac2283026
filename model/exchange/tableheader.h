// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <QSet>

// Finds which record names the columns and fills the table with the rest: blank records, titles
// above the header and headers that come again are counted, not kept.
void fillTable(Table &table, TableRows records, const QSet<QString> &knownHeaders);

// How many cells of the record are known headers, each counted once.
[[nodiscard]] int knownHeaderCount(const TableRow &record, const QSet<QString> &knownHeaders);
