// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "core/result.h"
#include "scenes/timelinelane.h"

#include <QHash>
#include <QList>
#include <QVariant>

class PlanIndex;
struct Project;

// A lane and what stands in it, before anything is said about it.
struct LaneProjects {
    TimelineLane lane;
    int parent = -1; // position of the lane around it; -1: none
    bool holdsLanes = false; // other lanes, and no project of its own
    QList<const Project *> projects; // by start, those without one last

    bool operator==(const LaneProjects &) const = default;
};

// Every project that is not cancelled, once, lane by lane; lanes stand after the one around them, and
// what belongs to none is last. Empty lanes are left out but for the objectives of `now` and later, the
// members and their teams. Where nothing is grouped, it is one lane that stands for nothing.
[[nodiscard]] QList<LaneProjects> lanesOf(const PlanIndex &index, TimelineGrouping grouping, Quarter now);

// What a new project must have, by field key, to stand in that lane; refused where only its needs or
// its objective can bring it there.
[[nodiscard]] Result<QHash<QString, QVariant>> valuesInLane(const PlanIndex &index, const TimelineLane &lane);
