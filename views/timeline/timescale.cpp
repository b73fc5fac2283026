// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timescale.h"

#include <QDate>

#include <algorithm>

namespace {

constexpr double narrowestDay = 0.4;
constexpr double widestDay = 48;
constexpr double weeksFrom = 9; // pixels a day
constexpr double monthsFrom = 2.4;
constexpr double quartersFrom = 1.1;
constexpr double usualDays[] = {91, 274, 731, 1827}; // by level: a quarter, three, two years, five

} // namespace

ZoomLevel TimeScale::level() const
{
    return m_pixelsPerDay >= weeksFrom   ? ZoomLevel::Weeks
        : m_pixelsPerDay >= monthsFrom   ? ZoomLevel::Months
        : m_pixelsPerDay >= quartersFrom ? ZoomLevel::Quarters
                                         : ZoomLevel::Years;
}

void TimeScale::setWidth(double pixels)
{
    m_width = std::max(1.0, pixels);
}

void TimeScale::centre(double day)
{
    m_first = day - m_width / m_pixelsPerDay / 2;
}

void TimeScale::zoomBy(double factor, double x)
{
    const double day = dayAt(x);
    m_pixelsPerDay = std::clamp(m_pixelsPerDay * factor, narrowestDay, widestDay);
    m_first = day - x / m_pixelsPerDay;
}

void TimeScale::setLevel(ZoomLevel level)
{
    const double wanted = m_width / usualDays[int(level)];
    const double lowest[] = {weeksFrom, monthsFrom, quartersFrom, narrowestDay};
    const double highest[] = {widestDay, weeksFrom * 0.99, monthsFrom * 0.99, quartersFrom * 0.99};
    zoomBy(std::clamp(wanted, lowest[int(level)], highest[int(level)]) / m_pixelsPerDay, m_width / 2);
}

void TimeScale::fit(qint64 first, qint64 last)
{
    m_pixelsPerDay = std::clamp(m_width / double(last + 1 - first), narrowestDay, widestDay);
    m_first = double(first);
}

qint64 snappedStart(qint64 day, ZoomLevel level)
{
    const int weekday = QDate::fromJulianDay(day).dayOfWeek();
    return level == ZoomLevel::Weeks || weekday <= 5 ? day : day + 8 - weekday;
}

qint64 snappedEnd(qint64 day, ZoomLevel level)
{
    const int weekday = QDate::fromJulianDay(day).dayOfWeek();
    return level == ZoomLevel::Weeks || weekday <= 5 ? day : day + 5 - weekday;
}
