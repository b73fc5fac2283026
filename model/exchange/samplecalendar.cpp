// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplecalendar.h"

#include <algorithm>
#include <cmath>

namespace {

QDate writtenToday()
{
    return {2027, 3, 11};
}

QDate writtenQuarterStart()
{
    return {2027, 1, 1};
}

QDate writtenNextStart()
{
    return {2027, 4, 1};
}

constexpr int firstStartAhead = 14; // days from today to the next quarter
constexpr int lastStartAhead = 44;
// Working days before the next quarter from which on a day belongs to it: 2027-03-29, when its first
// projects start. What is under way ends before.
constexpr qint64 runUp = 3;
constexpr qint64 recentWorkdays = 10; // check-ins of the last two weeks never draw together

// Mondays to Fridays counted from a Monday long ago; a Saturday or Sunday counts as the Monday after.
qint64 workdayNumber(QDate day)
{
    const qint64 sinceMonday = QDate(1900, 1, 1).daysTo(day);
    return sinceMonday / 7 * 5 + std::min<qint64>(sinceMonday % 7, 5);
}

QDate workday(qint64 number)
{
    return QDate(1900, 1, 1).addDays(number / 5 * 7 + number % 5);
}

// The day itself, or the Friday before a week-end.
qint64 lastWorkdayUpTo(QDate day)
{
    return workdayNumber(day) - (day.dayOfWeek() > Qt::Friday ? 1 : 0);
}

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

// The first of a month 14 to 44 days ahead; of two, the one nearer to the three weeks of the sample.
QDate startAfter(QDate today)
{
    QDate start(today.year(), today.month(), 1);
    while (today.daysTo(start) < firstStartAhead)
        start = start.addMonths(1);
    const QDate later = start.addMonths(1);
    const qint64 wanted = writtenToday().daysTo(writtenNextStart());
    const auto distance = [&](QDate day) { return std::abs(today.daysTo(day) - wanted); };
    return today.daysTo(later) <= lastStartAhead && distance(later) < distance(start) ? later : start;
}

} // namespace

SampleCalendar::SampleCalendar(QDate today)
    : m_today(today)
    , m_nextStart(startAfter(today))
{
}

int SampleCalendar::fiscalStartMonth() const
{
    return (m_nextStart.month() - 1) % 3 + 1;
}

Quarter SampleCalendar::quarter(Quarter written) const
{
    const auto number = [](Quarter quarter) { return quarter.year * 4 + quarter.number; };
    const Quarter next = Quarter::of(m_nextStart, fiscalStartMonth());
    return written.plus(number(next) - number(Quarter::of(writtenNextStart(), 1)));
}

QDate SampleCalendar::day(QDate written) const
{
    const qint64 fromNextStart = workdayNumber(written) - workdayNumber(writtenNextStart());
    const qint64 nextStart = workdayNumber(m_nextStart);
    if (fromNextStart >= -runUp)
        return workday(nextStart + fromNextStart);
    const qint64 fromToday = workdayNumber(written) - workdayNumber(writtenToday());
    return workday(std::min(lastWorkdayUpTo(m_today) + fromToday, nextStart - runUp - 1));
}

QDate SampleCalendar::checkIn(QDate written) const
{
    const qint64 back = workdayNumber(writtenToday()) - workdayNumber(written);
    const qint64 longest = workdayNumber(writtenToday()) - workdayNumber(writtenQuarterStart());
    const qint64 today = lastWorkdayUpTo(m_today);
    const qint64 possible = today - workdayNumber(m_nextStart.addMonths(-3));
    if (back <= recentWorkdays || possible >= longest)
        return workday(today - back);
    const double share = double(possible - recentWorkdays) / double(longest - recentWorkdays);
    return workday(today - recentWorkdays - std::llround(double(back - recentWorkdays) * share));
}

QDate SampleCalendar::due(QDate written) const
{
    if (written >= writtenNextStart()) {
        const Quarter inQuarter = Quarter::of(written, 1);
        const qint64 beforeEnd = written.daysTo(inQuarter.range(1).last);
        return quarter(inQuarter).range(fiscalStartMonth()).last.addDays(-beforeEnd);
    }
    const QDate start = m_nextStart.addMonths(-3);
    const qint64 writtenLength = writtenQuarterStart().daysTo(written) + 1;
    const qint64 length =
        start.daysTo(m_today) * writtenLength / writtenQuarterStart().daysTo(writtenToday());
    return std::min(start.addDays(length - 1), m_nextStart.addDays(-1));
}

QDate SampleCalendar::month(QDate written) const
{
    return m_nextStart.addMonths(monthNumber(written) - monthNumber(writtenNextStart()));
}
