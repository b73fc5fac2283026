// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QSet>

class PlanIndex;
enum class GrowthPhase;
struct Member;
struct Project;

// Where a quarter's person-days go. The line of the ranked list, of the capacity strip, of the
// matrix slide and of the timeline are all this one value (DECISIONS 1).
struct Capacity {
    double total = 0; // what the members work
    double run = 0; // reserved for run
    double committed = 0; // of open projects that come from no listed need
    double kept = 0; // needs chosen for or planned in the quarter

    [[nodiscard]] double available() const { return total - run - committed; } // the line
    [[nodiscard]] double free() const { return available() - kept; } // below 0: over capacity
    bool operator==(const Capacity &) const = default;
};

[[nodiscard]] Capacity capacityOf(const PlanIndex &index, Quarter quarter);

// Person-days one member works in the range: Mondays to Fridays less absences, × days a week ÷ 5.
[[nodiscard]] double workingDays(const PlanIndex &index, const Member &member, const DateRange &range);
// Percent of a member's time for run: their own reserve, else the plan's.
[[nodiscard]] double runReserveOf(const PlanIndex &index, const Member &member);
// Percent, by growth phase: 50, 50, 40, 30, 20 (PRODUCT.md S6).
[[nodiscard]] double defaultRunReserve(GrowthPhase phase);

// The share of a project's estimate that falls inside the range, by weekdays; 0 without dates.
[[nodiscard]] double estimateInside(const Project &project, const DateRange &range);
[[nodiscard]] bool isOpen(const Project &project);
// Open projects inside the quarter that come from none of the listed needs.
[[nodiscard]] QList<const Project *> committedProjects(const PlanIndex &index, Quarter quarter,
                                                       const QSet<EntityId> &listed);
