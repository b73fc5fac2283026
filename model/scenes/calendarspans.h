// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Language;
struct DateRange;

// A stretch of the time axis in Julian days, both included, with what is written on it.
struct CalendarSpan {
    qint64 first = 0;
    qint64 last = 0;
    QString label; // "Q2 2027", "April", "W14"
    QString shortLabel; // "Q2", "Apr"

    bool operator==(const CalendarSpan &) const = default;
};

// The fiscal years, quarters, months and ISO weeks that touch the range; whole ones, so the first and the
// last may reach beyond it.
[[nodiscard]] QList<CalendarSpan> yearsIn(const DateRange &range, int fiscalStartMonth,
                                          const Language &language);
[[nodiscard]] QList<CalendarSpan> quartersIn(const DateRange &range, int fiscalStartMonth,
                                             const Language &language);
[[nodiscard]] QList<CalendarSpan> monthsIn(const DateRange &range, const Language &language);
[[nodiscard]] QList<CalendarSpan> weeksIn(const DateRange &range, const Language &language);
