// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

// Which sign stands before the decimals in a column; a single "1,234" does not tell.
enum class DecimalSign { Unknown, Comma, Dot };

// A number as people write it, with what stood behind it.
struct NumberText {
    double value = 0;
    bool percent = false;
};

// What the whole column says about its decimal sign.
[[nodiscard]] DecimalSign decimalSignOf(const QStringList &column);

// "1 234,5", "1,234.5", "1'234", "12 %", "5 j", "3 days", "1.250,00 €". Nothing when it is no number.
[[nodiscard]] std::optional<NumberText> numberFromText(QStringView text,
                                                       DecimalSign sign = DecimalSign::Unknown);
