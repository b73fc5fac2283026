// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct LegibilityFinding;

// Why a slide cannot be read from the back row, in a sentence for the user.
[[nodiscard]] QString illegibleText(const LegibilityFinding &finding);
