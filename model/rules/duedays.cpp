// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/duedays.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr int daysApart = 14;

// A weekday not after the day; the first of the range at the earliest.
QDate weekdayUntil(QDate day, QDate first)
{
    while (day > first && day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return std::max(day, first);
}

} // namespace

QList<QDate> dueDaysInside(const QList<QDate> &wished, const DateRange &range)
{
    if (range.isEmpty())
        return wished;
    QList<qsizetype> latestFirst(wished.size());
    std::iota(latestFirst.begin(), latestFirst.end(), 0);
    std::stable_sort(latestFirst.begin(), latestFirst.end(),
                     [&wished](qsizetype a, qsizetype b) { return wished.at(a) > wished.at(b); });
    const qint64 room = range.first.daysTo(range.last) / (wished.size() + 1);
    const qint64 apart = std::min<qint64>(daysApart, room);
    QList<QDate> days(wished.size());
    QDate latest = range.last;
    for (qsizetype i : std::as_const(latestFirst)) {
        days[i] = weekdayUntil(std::clamp(wished.at(i), range.first, std::max(range.first, latest)), range.first);
        latest = days.at(i).addDays(-apart);
    }
    return days;
}
