// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "fields/choices.h"

#include <QList>

class PlanIndex;
struct Request;
struct Rollout;
struct Routine;

// What the daily run takes of the team's time, against what is reserved for it (S2, S6). Person-days.

inline constexpr double minutesOfRunDay = 7 * 60; // the French legal day: 35 hours in five days

// Its next days from today on, at most so many.
[[nodiscard]] QList<QDate> nextDates(const Routine &routine, QDate today, int count);
[[nodiscard]] double daysOf(const Routine &routine, const DateRange &range);
// Percent of what all members work in the range; 0 when nobody does. A quarter of a year is a fair range:
// what comes once a month weighs as it does over the year.
inline constexpr int shareWeeks = 13;
[[nodiscard]] double shareOf(const PlanIndex &index, const Routine &routine, const DateRange &range);

// Where a rollout stands.
enum class RolloutPhase { Coming, Running, Over };
template <>
const Choices &choicesOf<RolloutPhase>();
[[nodiscard]] RolloutPhase phaseOf(const Rollout &rollout, QDate today);

// Minutes that a request took: what was noted, else what it was thought to take, else `usual` for one that
// was done; the others (explained, declined…) cost nothing unless somebody noted it.
[[nodiscard]] double minutesOf(const Request &request, double usual);
// The middle one of those that are noted among closed requests; half an hour when none is.
[[nodiscard]] double usualMinutes(const PlanIndex &index);

// A week of run, Monday to Sunday.
struct RunFlowWeek {
    QDate monday;
    int in = 0; // raised
    int out = 0; // closed
    int open = 0; // at its end, or today
    double present = 0; // what the team works
    double reserve = 0; // of that, reserved for run
    double requests = 0; // what requests took: on the day they were closed, of open ones this week
    double routines = 0;
    double promised = 0; // of this week: what is still to do of what is due by its end, or late already

    [[nodiscard]] double run() const { return requests + routines; }
    [[nodiscard]] double asked() const { return run() + promised; }
    [[nodiscard]] bool isOver() const { return asked() > reserve; }
    bool operator==(const RunFlowWeek &) const = default;
};

// The last `count` weeks, that of today the last.
[[nodiscard]] QList<RunFlowWeek> runFlowOf(const PlanIndex &index, QDate today, int count);
