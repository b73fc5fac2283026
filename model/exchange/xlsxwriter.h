// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>

class Language;
struct WrittenTable;

// One sheet for each table: numbers as numbers, days as days, headers bold and fixed, columns wide enough.
// Texts are written as texts, so that none runs as a formula.
[[nodiscard]] Result<QByteArray> xlsxOf(const QList<WrittenTable> &tables, const Language &language);
