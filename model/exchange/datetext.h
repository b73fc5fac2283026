// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

// Whether 03/04/2027 is the 3rd of April or the 4th of March.
enum class DateOrder { DayFirst, MonthFirst };

// Day first, unless a date in the column can only be read the other way and none forbids it.
[[nodiscard]] DateOrder dateOrderOf(const QStringList &column);

// ISO dates, 31/12/2026, 31.12.26, "03/Apr/23 2:03 PM", "27/juin/24 14:19", "3 avril 2027",
// "April 3, 2027", "1er mars 2027"; a time behind the date is left out. Years of two digits stand for
// 1970 to 2069.
[[nodiscard]] std::optional<QDate> dateFromText(QStringView text, DateOrder order = DateOrder::DayFirst);
