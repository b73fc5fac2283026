// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/cadence.h"
#include "scenes/calendarspans.h"
#include "scenes/palette.h"
#include "scenes/timelinelane.h"

#include <QDate>

#include <optional>

class Language;
class PlanIndex;
enum class MemberRole;
enum class ProjectStatus;
struct PlanData;

struct TimelineMilestone {
    EntityId id;
    QString title;
    qint64 day = 0; // Julian
    bool past = false; // done, or its day is over: drawn filled

    bool operator==(const TimelineMilestone &) const = default;
};

// Days on which somebody who works on a project is away.
struct TimelineAbsence {
    QString name;
    qint64 first = 0; // Julian days, both included
    qint64 last = 0;

    bool operator==(const TimelineAbsence &) const = default;
};

// One project as a bar.
struct TimelineRow {
    EntityId project;
    int group = -1; // position in TimelineScene::groups of the lane that it stands in; -1: none
    QString title;
    QString shortTitle;
    int goalColor = 0; // 1–8, 0: none
    QString goalTag; // "E1", empty: none
    qint64 first = 0; // Julian days, both included; 0 while a date is missing
    qint64 last = 0;
    double progress = 0; // 0–1
    QString progressText; // "55%"
    ProjectStatus state = {};
    std::optional<Status> status; // none: not begun, or nothing to judge it by
    QString statusReason; // the sentence behind it
    bool late = false; // at risk: the bar is hatched
    QString leadName;
    QString leadInitials;
    MemberRole leadRole = {};
    QList<TimelineMilestone> milestones; // by day
    QList<TimelineAbsence> away; // the lead and the team, by day
    int slipDays = 0; // calendar days after what was planned; 0: none
    QString slip; // "+3 weeks", empty: none
    QString shortSlip; // "+3 wk"

    qint64 ghostFirst = 0; // where it stood at the review that is compared with; 0: nothing to show
    qint64 ghostLast = 0;
    QString move; // how far it moved since, and why

    [[nodiscard]] bool isDated() const { return first > 0 && last >= first; }
    [[nodiscard]] bool hasGhost() const { return ghostFirst > 0; }
    [[nodiscard]] bool isOpen() const; // neither done nor cancelled
    bool operator==(const TimelineRow &) const = default;
};

struct TimelineDue {
    EntityId keyResult;
    QString title;
    qint64 day = 0; // Julian

    bool operator==(const TimelineDue &) const = default;
};

// A lane: an objective, goal, team, function or lead and the projects that stand under it.
struct TimelineGroup {
    TimelineLane lane;
    int parent = -1; // position of the lane around it; -1: none
    int depth = 0; // lanes around it
    bool holdsLanes = false; // other lanes, and no project of its own
    QString title;
    QString shortTitle;
    int goalColor = 0;
    QString goalTag;
    QString initials; // of a lead
    MemberRole role = {};
    std::optional<Status> health;
    int firstRow = 0; // with what stands in the lanes inside it
    int rowCount = 0;
    qint64 first = 0; // the span of its bars; 0: none is dated
    qint64 last = 0;
    double progress = 0; // 0–1, of its dated projects by their lengths
    bool late = false; // one of its projects is at risk
    QList<TimelineDue> dues; // of its key results, by day

    bool operator==(const TimelineGroup &) const = default;
};

// "to" begins after "from" has ended.
struct TimelineDependency {
    EntityId id;
    int fromRow = 0;
    int toRow = 0;
    int lagDays = 0; // calendar days between them; negative: overlap
    bool conflict = false; // "to" begins too early
    bool circular = false; // part of a circle of projects that wait for each other

    bool operator==(const TimelineDependency &) const = default;
};

// A day on which people meet.
struct TimelineRitual {
    QString title;
    qint64 day = 0; // Julian
    Cadence cadence = Cadence::Weekly; // frequent ones are worth a mark only where weeks are in sight

    bool operator==(const TimelineRitual &) const = default;
};

// What the timeline says, in one language: the chart and the slide show this one value.
struct TimelineScene {
    TimelineGrouping grouping = TimelineGrouping::Objective;
    QList<TimelineGroup> groups; // a lane before those inside it; none where nothing is grouped
    QList<TimelineRow> rows; // group by group, in each by start
    QList<TimelineDependency> dependencies;
    QList<TimelineRitual> rituals; // by day
    QList<CalendarSpan> quarters; // these three cover first to last without a gap
    QList<CalendarSpan> months;
    QList<CalendarSpan> weeks;
    qint64 first = 0; // Julian days of the axis, both included: whole quarters
    qint64 last = 0;
    qint64 today = 0;

    bool operator==(const TimelineScene &) const = default;
};

// Every project that is not cancelled. The axis covers all of it and today's quarter.
[[nodiscard]] TimelineScene timelineSceneOf(const PlanIndex &index, QDate today, const Language &language,
                                            TimelineGrouping grouping = TimelineGrouping::Objective);
[[nodiscard]] TimelineScene timelineSceneOf(const PlanData &plan, QDate today, const Language &language,
                                            TimelineGrouping grouping = TimelineGrouping::Objective);
