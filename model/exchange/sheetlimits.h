// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

// What one sheet may hold: more than any table people fill, and little enough that a hostile file
// cannot claim all memory.
struct SheetLimits {
    static constexpr int columns = 1024;
    static constexpr int rows = 1'048'576;
    static constexpr qint64 cells = 4'000'000;
};

[[nodiscard]] Failure sheetTooLarge();
[[nodiscard]] Failure sheetDamaged(const QString &detail);
