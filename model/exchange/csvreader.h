// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"
#include "exchange/tableoptions.h"

// Reads a text file of cells: encoding, separator, line ends and header are recognised. Our own
// reader, because liborcus gives up on a stray quote or a cut file (tried).
[[nodiscard]] Table readCsv(QByteArray bytes, const TableOptions &options = {});
