// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "core/entityid.h"
#include "core/message.h"

class PlanIndex;

// Person-days of one project in one week.
struct ProjectShare {
    EntityId project;
    double days = 0;

    bool operator==(const ProjectShare &) const = default;
};

// What a week asks of people against what they have: person-days.
struct WeekLoad {
    QDate monday;
    double present = 0; // working days, absences taken off
    double run = 0; // the part of them that is reserved for run
    QList<ProjectShare> projects; // largest first
    double projectDays = 0; // their sum

    [[nodiscard]] double forProjects() const { return present - run; }
    [[nodiscard]] double over() const { return projectDays - forProjects(); } // above 0: too much
    // Over by more than a rounding of the estimates: an hour of a person's week.
    [[nodiscard]] bool isOver() const { return over() > 0.125; }
    bool operator==(const WeekLoad &) const = default;
};

// Whose load: one member, the members of one business line, or everyone. Everyone's has the projects
// that nobody leads, too.
struct LoadScope {
    EntityId member;
    QString businessLine;

    [[nodiscard]] bool isEveryone() const { return !member && businessLine.isEmpty(); }
    bool operator==(const LoadScope &) const = default;
};

// The weeks, Monday to Sunday, that touch the range. A project's estimate is spread evenly over its
// weekdays and shared by its lead and team in proportion to their days a week; cancelled ones ask for
// nothing.
[[nodiscard]] QList<WeekLoad> weeklyLoad(const PlanIndex &index, const LoadScope &scope,
                                         const DateRange &range);
// Everyone's scope, that of each business line with somebody in it, then of each member by name.
[[nodiscard]] QList<LoadScope> loadScopes(const PlanIndex &index);
// Dated, not cancelled, inside the range and without an estimate: the load cannot count them.
[[nodiscard]] int projectsWithoutEstimate(const PlanIndex &index, const LoadScope &scope,
                                          const DateRange &range);
// "Week of 29 March 2027: projects ask for 32 of the 28 days that run leaves"
[[nodiscard]] Message sentenceOf(const WeekLoad &week);
// "6 weeks over capacity, the worst is the week of 29 March: 118%"; empty when none is.
[[nodiscard]] Message overloadSentence(const QList<WeekLoad> &weeks);
