// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/projectlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

// The weekday that stands `count` weekdays after `monday`.
QDate weekdayAt(QDate monday, int count)
{
    return monday.addDays(count / 5 * 7 + count % 5);
}

} // namespace

QList<DateRange> laidOneAfterTheOther(const QList<double> &personDays, const DateRange &range,
                                      double paceOfWeekday)
{
    const int weekdays = range.weekdays();
    if (weekdays == 0)
        return QList<DateRange>(personDays.size());
    QList<double> lengths;
    for (double days : personDays)
        lengths += std::max(1.0, std::ceil(days / std::max(paceOfWeekday, 0.01)));
    const double sum = std::accumulate(lengths.cbegin(), lengths.cend(), 0.0);
    const double scale = std::min(1.0, weekdays / sum);

    // Counted in weekdays from the Monday of the week in which the range's first weekday stands.
    const int weekend = std::max(0, 8 - range.first.dayOfWeek());
    const QDate first = range.first.dayOfWeek() > 5 ? range.first.addDays(weekend) : range.first;
    const int offset = first.dayOfWeek() - 1;
    const QDate monday = first.addDays(-offset);
    QList<DateRange> ranges;
    double position = 0;
    for (double length : std::as_const(lengths)) {
        const double end = position + length * scale;
        const int from = std::min(int(std::floor(position + 1e-9)), weekdays - 1);
        const int to = std::clamp(int(std::ceil(end - 1e-9)) - 1, from, weekdays - 1);
        ranges += DateRange{weekdayAt(monday, offset + from), weekdayAt(monday, offset + to)};
        position = end;
    }
    return ranges;
}
