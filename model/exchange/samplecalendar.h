// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"

// Where the days of the sample plan, written for Thursday 2027-03-11, come to lie on another day, so
// that what it shows stays true: the next quarter begins in 14 to 44 days (DECISIONS 18), what
// happened lies as many working days back, what is to come keeps its place around the next quarter.
// On 2027-03-11 every day stays where it is.
class SampleCalendar final {
public:
    explicit SampleCalendar(QDate today);

    [[nodiscard]] QDate nextQuarterStart() const { return m_nextStart; }
    // 1–3: quarters are the calendar's whenever the next one begins in January, April, July or October.
    [[nodiscard]] int fiscalStartMonth() const;
    [[nodiscard]] Quarter quarter(Quarter written) const;

    // Of work, absences and decisions: counted in working days, so that a project keeps its length and
    // its share of a quarter, and nothing lands on a week-end. Order is kept.
    [[nodiscard]] QDate day(QDate written) const;
    // The same, but older ones draw together so that the first still lies inside the quarter.
    [[nodiscard]] QDate checkIn(QDate written) const;
    // Of a key result: in the quarter under way the same part of its time is over.
    [[nodiscard]] QDate due(QDate written) const;
    // The first of the month that stands in the place of the written one.
    [[nodiscard]] QDate month(QDate written) const;

private:
    QDate m_today;
    QDate m_nextStart;
};
