// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/workbook.h"

class ZipParts;

// Reads an OpenDocument spreadsheet by liborcus.
[[nodiscard]] Result<Workbook> readOdsWorkbook(const QByteArray &bytes, const ZipParts &parts);
