// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

// What a spreadsheet's number format makes of a number.
enum class NumberFormatKind { Number, Percent, Date };

// By the id that OOXML fixes (ECMA-376 part 1, 18.8.30), below 164.
[[nodiscard]] NumberFormatKind builtInFormatKind(int id);
// By the format code: "dd/mm/yyyy", "0.0%", "[Red]0.00 \"days\"".
[[nodiscard]] NumberFormatKind formatKind(QStringView code);

// The day a spreadsheet's number of days stands for; invalid outside the years 1900 to 9999.
[[nodiscard]] QDate dateFromSerial(double serial, bool from1904);
