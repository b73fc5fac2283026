// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

// Files are written beside their place and put there when they are complete, so that nobody ever
// sees half of one.
enum class Existing { Refuse, Replace };

// A name in the same folder that nothing has.
[[nodiscard]] QString besideName(const QString &path);
// Renames a complete file to its place; it is there after a power cut as well. On failure the
// file beside is removed.
[[nodiscard]] Result<void> putIntoPlace(const QString &beside, const QString &path, Existing existing);
