// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

// Two days and all between them, both included; empty when one is missing or the end is first.
struct DateRange {
    QDate first;
    QDate last;

    [[nodiscard]] bool isEmpty() const { return !first.isValid() || !last.isValid() || last < first; }
    [[nodiscard]] bool contains(QDate day) const { return !isEmpty() && first <= day && day <= last; }
    [[nodiscard]] bool overlaps(const DateRange &other) const { return !intersected(other).isEmpty(); }
    [[nodiscard]] DateRange intersected(const DateRange &other) const;
    [[nodiscard]] int days() const { return isEmpty() ? 0 : int(first.daysTo(last)) + 1; }
    // Mondays to Fridays in the range; public holidays are entered as absences.
    [[nodiscard]] int weekdays() const;
    bool operator==(const DateRange &) const = default;
};
