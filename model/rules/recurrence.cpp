// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/recurrence.h"

#include <algorithm>

namespace {

int monthsBetween(Cadence cadence)
{
    switch (cadence) {
    case Cadence::Monthly:
        return 1;
    case Cadence::Quarterly:
        return 3;
    case Cadence::HalfYearly:
        return 6;
    case Cadence::Yearly:
        return 12;
    default:
        return 0;
    }
}

int daysBetween(Cadence cadence)
{
    return cadence == Cadence::Fortnightly ? 14 : cadence == Cadence::Weekly ? 7 : 1;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > Qt::Friday;
}

QDate onWorkingDay(QDate day)
{
    return isWeekend(day) ? day.addDays(8 - day.dayOfWeek()) : day;
}

QList<QDate> byMonths(int months, QDate start, QDate from, QDate to)
{
    QList<QDate> days;
    const int apart = (from.year() - start.year()) * 12 + from.month() - start.month();
    for (int i = std::max(0, apart / months - 1);; ++i) {
        const QDate day = onWorkingDay(start.addMonths(i * months));
        if (day > to)
            return days;
        if (day >= from)
            days += day;
    }
}

} // namespace

QList<QDate> recurrences(Cadence cadence, QDate start, QDate end, QDate from, QDate to)
{
    if (!start.isValid() || !from.isValid() || !to.isValid())
        return {};
    if (end.isValid())
        to = std::min(to, end);
    if (const int months = monthsBetween(cadence))
        return byMonths(months, start, from, to);
    QList<QDate> days;
    const int step = daysBetween(cadence);
    const qint64 before = std::max<qint64>(0, start.daysTo(from) - 1);
    for (QDate day = start.addDays(before / step * step); day <= to; day = day.addDays(step)) {
        if (day >= from && !(cadence == Cadence::Daily && isWeekend(day)))
            days += day;
    }
    return days;
}
