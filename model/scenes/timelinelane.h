// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

// What the projects of the timeline are laid out under.
enum class TimelineGrouping { Objective, Goal, Team, Function, Lead, None };
inline constexpr int timelineGroupings = 6;

// Which lane of the timeline is meant, whatever comes and goes around it.
struct TimelineLane {
    TimelineGrouping by = TimelineGrouping::Objective;
    EntityId entity; // null without a team: the lane of what belongs to none
    QString team; // the business line, where lanes are teams
    EntityId within; // an objective's lane inside a goal's: that goal

    [[nodiscard]] bool isOfNone() const { return entity.isNull() && team.isEmpty(); }
    // The entity that the lane stands for; null for teams and for what belongs to none.
    [[nodiscard]] EntityRef ref() const;
    // For window state: "1:4711:0:Sales".
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static TimelineLane fromText(const QString &text);

    bool operator==(const TimelineLane &) const = default;
};

inline size_t qHash(const TimelineLane &lane, size_t seed = 0)
{
    return qHashMulti(seed, int(lane.by), lane.entity, lane.team, lane.within);
}
