// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/table.h"

// One sheet, cell by cell.
struct WorkbookSheet {
    QString name;
    bool hidden = false;
    TableRows records;
};

// A spreadsheet file as values. Formulas are what the program that saved the file last computed.
struct Workbook {
    QList<WorkbookSheet> sheets;
};

// Reads XLSX and ODS. Sizes are bounded before anything is unpacked, and nothing that the file
// refers to is fetched.
[[nodiscard]] Result<Workbook> readWorkbook(const QByteArray &bytes);
