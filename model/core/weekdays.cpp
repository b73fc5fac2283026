// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekdays.h"

#include <algorithm>

namespace {

constexpr int daysPerWeek = 7;
constexpr int weekdaysPerWeek = 5;

} // namespace

QDate weekdayFrom(QDate day)
{
    return day.dayOfWeek() <= weekdaysPerWeek ? day : day.addDays(daysPerWeek + 1 - day.dayOfWeek());
}

QDate weekdaysAfter(QDate day, int count)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    // A weekend stands where the Friday before it does.
    const int from = std::min(day.dayOfWeek(), weekdaysPerWeek) - 1 + count;
    return count == 0 ? day : monday.addDays(from / weekdaysPerWeek * daysPerWeek + from % weekdaysPerWeek);
}
