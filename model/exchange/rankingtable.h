// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvwriter.h"

#include <QStringList>
#include <QVariant>

class PlanIndex;
struct Ranking;

// A table made to be written: headers, and rows of text, numbers, booleans or nothing.
struct WrittenTable {
    QString name; // of the sheet
    QStringList headers;
    QList<QVariantList> rows;
};

// The ranked list of a quarter as it stands in the window: rank, need, its goal, function and status,
// the parts of its score by the plan's model, score, days, running total, whether it stands above the
// line and is kept, and whether it was put there by hand or must be done.
[[nodiscard]] WrittenTable rankingTable(const PlanIndex &index, const Ranking &ranking,
                                        const Language &language);

// As writeCsv(): UTF-8 with a byte order mark, formulas guarded.
[[nodiscard]] QByteArray csvOf(const WrittenTable &table, CsvStyle style, const Language &language);
