// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvwriter.h"

#include <QStringList>
#include <QVariant>

// A table made to be written: headers, and rows of text, numbers, booleans, days or nothing.
struct WrittenTable {
    QString name; // of the sheet
    QStringList headers;
    QList<QVariantList> rows;
};

// As writeCsv(): UTF-8 with a byte order mark, formulas guarded.
[[nodiscard]] QByteArray csvOf(const WrittenTable &table, CsvStyle style, const Language &language);
