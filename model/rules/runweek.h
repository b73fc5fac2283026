// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

class PlanIndex;

// What the daily run asks of this week, Monday to Sunday, against what is reserved for it (S6): the
// routines that fall in it, what was closed in it, what is promised by its end or late already.
struct RunWeek {
    double days = 0; // person-days
    double reserve = 0; // person-days

    [[nodiscard]] bool isOver() const { return days > reserve; }
    bool operator==(const RunWeek &) const = default;
};

inline constexpr double minutesOfDay = 420; // seven hours of work

[[nodiscard]] RunWeek runWeekOf(const PlanIndex &index, QDate today);
