// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QByteArray;

// Writes a whole file, beside its place first, so that one that is there stays as it was when this
// fails. The failure says what stands in the way and what to do.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);
