// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class Language;

// What somebody typed as a number: "72", "72 %", "16,5 h". Nothing when it is none.
[[nodiscard]] std::optional<double> typedNumber(const QString &text, const Language &language);
