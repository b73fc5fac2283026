// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What the lower line of the axis counts; Years has quarters there and years above.
enum class ZoomLevel { Weeks, Months, Quarters, Years };

// Which days the chart shows and how wide they are. Days are Julian; a day's box reaches from x(day)
// to x(day + 1). There is no first and no last day: it scrolls as far as one likes.
class TimeScale final {
public:
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double last() const { return m_first + m_width / m_pixelsPerDay; } // not included
    [[nodiscard]] double x(double day) const { return (day - m_first) * m_pixelsPerDay; }
    [[nodiscard]] double dayAt(double x) const { return m_first + x / m_pixelsPerDay; }
    // What the lower line of the axis counts at this width of a day.
    [[nodiscard]] ZoomLevel level() const;

    // The first day stays.
    void setWidth(double pixels);
    void setFirst(double day) { m_first = day; }
    void scrollBy(double pixels) { m_first += pixels / m_pixelsPerDay; }
    void centre(double day);
    // What is at `x` stays there.
    void zoomBy(double factor, double x);
    // The usual width of that level, the middle stays.
    void setLevel(ZoomLevel level);
    // Both days included.
    void fit(qint64 first, qint64 last);

private:
    double m_first = 0;
    double m_pixelsPerDay = 4.5;
    double m_width = 1000;
};

// The nearest day that a gesture may put a start or an end on: any day where weeks are shown, else
// Mondays to Fridays.
[[nodiscard]] qint64 snappedStart(qint64 day, ZoomLevel level);
[[nodiscard]] qint64 snappedEnd(qint64 day, ZoomLevel level);
