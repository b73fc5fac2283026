// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class Language;
struct WrittenTable;

// The table as the one sheet of an XLSX workbook: numbers as numbers, headers bold and fixed, columns
// wide enough. Texts are written as texts, so that none runs as a formula.
[[nodiscard]] Result<QByteArray> xlsxOf(const WrittenTable &table, const Language &language);
