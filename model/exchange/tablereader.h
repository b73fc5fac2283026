// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/table.h"
#include "exchange/tableoptions.h"

// Reads a CSV, XLSX or ODS file; what it is, its content says, whatever its name.
[[nodiscard]] Result<Table> readTable(const QString &path, const TableOptions &options = {});

// The sheets of a spreadsheet in their order; none for a text file.
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);
