// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/table.h"

struct OoxmlWorkbook;

// The records of one worksheet part of an XLSX file. Our own reader, because liborcus 0.17 leaves
// out cells with inline strings without a word (tried), and openpyxl and exporters write those.
[[nodiscard]] Result<TableRows> readOoxmlSheet(const QByteArray &part, const OoxmlWorkbook &workbook);
