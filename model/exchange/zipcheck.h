// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QByteArray;

// Looks at a zip's table of contents before anything is unpacked, so that a file of some
// kilobytes cannot claim gigabytes of memory (a zip bomb), and a cut file is refused early.
[[nodiscard]] Result<void> checkZip(const QByteArray &bytes);

[[nodiscard]] bool looksLikeZip(const QByteArray &bytes);
