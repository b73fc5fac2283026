// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/daterange.h"

#include <algorithm>

namespace {

// Mondays to Fridays from a fixed Monday up to, not including, the day.
qint64 weekdaysBefore(QDate day)
{
    const qint64 fromMonday = day.toJulianDay(); // Julian day 0 is a Monday
    return fromMonday / 7 * 5 + std::min<qint64>(fromMonday % 7, 5);
}

} // namespace

DateRange DateRange::intersected(const DateRange &other) const
{
    if (isEmpty() || other.isEmpty())
        return {};
    const DateRange common{std::max(first, other.first), std::min(last, other.last)};
    return common.isEmpty() ? DateRange{} : common;
}

int DateRange::weekdays() const
{
    return isEmpty() ? 0 : int(weekdaysBefore(last.addDays(1)) - weekdaysBefore(first));
}
