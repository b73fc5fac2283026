// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/calendarspans.h"

#include "core/language.h"
#include "core/quarter.h"

QList<CalendarSpan> yearsIn(const DateRange &range, int fiscalStartMonth, const Language &language)
{
    QList<CalendarSpan> spans;
    if (range.isEmpty())
        return spans;
    const Quarter first = Quarter::of(range.first, fiscalStartMonth);
    for (Quarter quarter{first.year, 1};; quarter = quarter.plus(4)) {
        const QDate start = quarter.range(fiscalStartMonth).first;
        if (!start.isValid() || start > range.last)
            return spans;
        const QString label = language.locale().toString(start, u"yyyy");
        spans +=
            {start.toJulianDay(), quarter.plus(3).range(fiscalStartMonth).last.toJulianDay(), label, label};
    }
}

QList<CalendarSpan> quartersIn(const DateRange &range, int fiscalStartMonth, const Language &language)
{
    QList<CalendarSpan> spans;
    if (range.isEmpty())
        return spans;
    for (Quarter quarter = Quarter::of(range.first, fiscalStartMonth);; quarter = quarter.next()) {
        const DateRange days = quarter.range(fiscalStartMonth);
        if (days.isEmpty() || days.first > range.last)
            return spans;
        spans += {days.first.toJulianDay(), days.last.toJulianDay(), quarter.label(language),
                  quarter.shortLabel(language)};
    }
}

QList<CalendarSpan> monthsIn(const DateRange &range, const Language &language)
{
    QList<CalendarSpan> spans;
    if (range.isEmpty())
        return spans;
    for (QDate day(range.first.year(), range.first.month(), 1); day <= range.last; day = day.addMonths(1)) {
        spans += {day.toJulianDay(), day.addMonths(1).toJulianDay() - 1, language.monthName(day),
                  language.shortMonthName(day)};
    }
    return spans;
}

QList<CalendarSpan> weeksIn(const DateRange &range, const Language &language)
{
    QList<CalendarSpan> spans;
    if (range.isEmpty())
        return spans;
    QDate monday = range.first.addDays(1 - range.first.dayOfWeek());
    for (; monday <= range.last; monday = monday.addDays(7)) {
        const QString label =
            language.text(Message(QT_TRANSLATE_NOOP("Message", "W%1"), QString::number(monday.weekNumber())));
        spans += {monday.toJulianDay(), monday.toJulianDay() + 6, label, label};
    }
    return spans;
}
