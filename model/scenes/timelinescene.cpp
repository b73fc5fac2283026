// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinescene.h"

#include "core/language.h"
#include "rules/dependencies.h"
#include "rules/goalof.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "rules/recurrence.h"
#include "scenes/healthstatus.h"
#include "scenes/initials.h"
#include "scenes/matrixscene.h"
#include "scenes/timelinelanes.h"
#include "scenes/timelinerows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The axis reaches no further than this from today, whatever dates a plan holds.
constexpr int furthestQuarters = 20;

qint64 julian(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

// How much care each asks for.
int gravity(std::optional<Status> status)
{
    if (!status)
        return -1;
    switch (*status) {
    case Status::Done:
        return 0;
    case Status::OnTrack:
        return 1;
    case Status::Outdated:
        return 2;
    case Status::Attention:
        return 3;
    case Status::AtRisk:
        return 4;
    }
    return -1;
}

struct NoneTitle {
    const char *title;
    const char *shortTitle;
};

// What a lane of projects that belong to none is called.
NoneTitle noneTitle(const TimelineLane &lane)
{
    switch (lane.by) {
    case TimelineGrouping::Goal:
        return {QT_TRANSLATE_NOOP("Message", "Projects without a goal"),
                QT_TRANSLATE_NOOP("Message", "Without goal")};
    case TimelineGrouping::Team:
        return {QT_TRANSLATE_NOOP("Message", "Projects without a team"),
                QT_TRANSLATE_NOOP("Message", "Without team")};
    case TimelineGrouping::Function:
        return {QT_TRANSLATE_NOOP("Message", "Projects without a function"),
                QT_TRANSLATE_NOOP("Message", "Without function")};
    case TimelineGrouping::Lead:
        return {QT_TRANSLATE_NOOP("Message", "Projects without a lead"),
                QT_TRANSLATE_NOOP("Message", "Without lead")};
    case TimelineGrouping::Objective:
    case TimelineGrouping::None:
        break;
    }
    return {QT_TRANSLATE_NOOP("Message", "Projects without an objective"),
            QT_TRANSLATE_NOOP("Message", "Without objective")};
}

// Builds the scene lane by lane, remembering where each project went for the dependencies.
class SceneBuilder {
public:
    SceneBuilder(const PlanIndex &index, QDate today, const Language &language)
        : m_index(index)
        , m_today(today)
        , m_language(language)
        , m_rows(index, today, language)
    {
    }

    TimelineScene build(TimelineGrouping grouping)
    {
        m_scene.grouping = grouping;
        m_scene.today = julian(m_today);
        for (const LaneProjects &lane : lanesOf(m_index, grouping, quarterOfToday()))
            addLane(lane);
        for (TimelineGroup &group : m_scene.groups)
            summarise(group);
        addDependencies();
        addAxis();
        addRituals();
        return std::move(m_scene);
    }

private:
    void addLane(const LaneProjects &lane);
    void say(TimelineGroup &group) const;
    void sayObjective(TimelineGroup &group, const Objective &objective) const;
    void addDues(TimelineGroup &group, std::span<const KeyResult *const> keyResults) const;
    void summarise(TimelineGroup &group);
    void addDependencies();
    QSet<EntityId> circularProjects() const;
    void addAxis();
    void addRituals();
    Quarter quarterOfToday() const { return Quarter::of(m_today, m_index.settings().fiscalStartMonth); }

    const PlanIndex &m_index;
    QDate m_today;
    const Language &m_language;
    TimelineRowBuilder m_rows;
    TimelineScene m_scene;
    QHash<EntityId, int> m_rowOf;
};

void SceneBuilder::addLane(const LaneProjects &lane)
{
    const bool isGrouped = lane.lane.by != TimelineGrouping::None;
    const int position = isGrouped ? int(m_scene.groups.size()) : -1;
    if (isGrouped) {
        TimelineGroup group;
        group.lane = lane.lane;
        group.parent = lane.parent;
        group.depth = lane.parent < 0 ? 0 : m_scene.groups.at(lane.parent).depth + 1;
        group.holdsLanes = lane.holdsLanes;
        group.firstRow = int(m_scene.rows.size());
        say(group);
        m_scene.groups += group;
    }
    for (int around = position; around >= 0; around = m_scene.groups.at(around).parent)
        m_scene.groups[around].rowCount += int(lane.projects.size());
    for (const Project *project : lane.projects) {
        TimelineRow row = m_rows.rowOf(*project);
        row.group = position;
        m_rowOf.insert(project->id, int(m_scene.rows.size()));
        m_scene.rows += row;
    }
}

void SceneBuilder::sayObjective(TimelineGroup &group, const Objective &objective) const
{
    group.title = objective.title;
    group.shortTitle = shortTitleOf(objective.shortTitle, objective.title);
    if (const Goal *goal = goalOf(m_index, objective)) {
        group.goalColor = goal->color;
        if (group.depth == 0) // else the lane around it says so
            group.goalTag = goalLabel(*goal);
    }
    group.health = statusOf(healthOf(m_index, objective, m_today).health);
    addDues(group, m_index.keyResultsOf(objective.id));
}

void SceneBuilder::say(TimelineGroup &group) const
{
    const PlanData &plan = m_index.plan();
    const EntityId id = group.lane.entity;
    if (group.lane.isOfNone()) {
        const NoneTitle none = noneTitle(group.lane);
        group.title = m_language.text("Message", none.title);
        group.shortTitle = m_language.text("Message", none.shortTitle);
    } else if (group.lane.by == TimelineGrouping::Objective) {
        sayObjective(group, *plan.objectives.find(id));
    } else if (const Goal *goal = group.lane.by == TimelineGrouping::Goal ? plan.goals.find(id) : nullptr) {
        group.title = goal->title;
        group.shortTitle = shortTitleOf(goal->shortTitle, goal->title);
        group.goalColor = goal->color;
        group.goalTag = goalLabel(*goal);
    } else if (const Member *lead =
                   group.lane.by == TimelineGrouping::Lead ? plan.members.find(id) : nullptr) {
        group.title = group.shortTitle = lead->name;
        group.initials = initialsOf(lead->name);
        group.role = lead->role;
        addDues(group, m_index.keyResultsOwnedBy(id));
    } else {
        const Function *function = plan.functions.find(id);
        group.title = group.shortTitle = function ? function->title : group.lane.team;
    }
}

void SceneBuilder::addDues(TimelineGroup &group, std::span<const KeyResult *const> keyResults) const
{
    for (const KeyResult *keyResult : keyResults) {
        if (keyResult->due.isValid())
            group.dues += {keyResult->id, keyResult->title, julian(keyResult->due)};
    }
    std::stable_sort(group.dues.begin(), group.dues.end(),
                     [](const TimelineDue &a, const TimelineDue &b) { return a.day < b.day; });
}

// What a lane says of all that stands in it, also where it is collapsed.
void SceneBuilder::summarise(TimelineGroup &group)
{
    double days = 0;
    double done = 0;
    const bool hasOwnHealth = group.lane.by == TimelineGrouping::Objective;
    for (int i = group.firstRow; i < group.firstRow + group.rowCount; ++i) {
        const TimelineRow &row = m_scene.rows.at(i);
        group.late = group.late || row.late;
        if (!hasOwnHealth && gravity(row.status) > gravity(group.health))
            group.health = row.status;
        if (!row.isDated())
            continue;
        group.first = group.first ? std::min(group.first, row.first) : row.first;
        group.last = std::max(group.last, row.last);
        days += double(row.last + 1 - row.first);
        done += double(row.last + 1 - row.first) * (row.status == Status::Done ? 1 : row.progress);
    }
    group.progress = days > 0 ? done / days : 0;
    const TimelineGroup *inner = &group + 1;
    const TimelineGroup *end = m_scene.groups.constData() + m_scene.groups.size();
    for (; group.holdsLanes && inner != end && inner->depth > group.depth; ++inner) {
        group.dues += inner->dues;
        if (gravity(inner->health) > gravity(group.health))
            group.health = inner->health;
    }
}

QSet<EntityId> SceneBuilder::circularProjects() const
{
    QSet<EntityId> circular;
    for (const QList<EntityId> &cycle : dependencyCycles(m_index))
        circular.unite(QSet(cycle.cbegin(), cycle.cend()));
    return circular;
}

void SceneBuilder::addDependencies()
{
    const QSet<EntityId> circular = circularProjects();
    for (const Dependency &dependency : m_index.plan().dependencies) {
        const int from = m_rowOf.value(dependency.dependsOn, -1);
        const int to = m_rowOf.value(dependency.project, -1);
        if (from < 0 || to < 0 || from == to)
            continue;
        const TimelineRow &before = m_scene.rows.at(from);
        const TimelineRow &after = m_scene.rows.at(to);
        const bool conflict = before.isOpen() && after.isOpen() && before.isDated() && after.isDated()
            && after.first <= before.last + dependency.lagDays;
        const bool isCircular = circular.contains(dependency.dependsOn)
            && circular.contains(dependency.project)
            && !waitingChain(m_index, dependency.project, dependency.dependsOn).isEmpty();
        m_scene.dependencies += {dependency.id, from, to, dependency.lagDays, conflict, isCircular};
    }
}

void SceneBuilder::addAxis()
{
    const int startMonth = m_index.settings().fiscalStartMonth;
    const Quarter now = quarterOfToday();
    Quarter first = now;
    Quarter last = now;
    const auto take = [&](qint64 day) {
        const Quarter quarter = Quarter::of(QDate::fromJulianDay(day), startMonth);
        first = std::min(first, std::max(quarter, now.plus(-furthestQuarters)));
        last = std::max(last, std::min(quarter, now.plus(furthestQuarters)));
    };
    for (const TimelineRow &row : std::as_const(m_scene.rows)) {
        if (row.isDated()) {
            take(row.first);
            take(row.last);
        }
    }
    const DateRange range{first.range(startMonth).first, last.range(startMonth).last};
    m_scene.first = julian(range.first);
    m_scene.last = julian(range.last);
    m_scene.quarters = quartersIn(range, startMonth, m_language);
    m_scene.months = monthsIn(range, m_language);
    m_scene.weeks = weeksIn(range, m_language);
}

void SceneBuilder::addRituals()
{
    for (const Ritual &ritual : m_index.plan().rituals) {
        for (const QDate day :
             recurrences(ritual.cadence, ritual.start, ritual.end, QDate::fromJulianDay(m_scene.first),
                         QDate::fromJulianDay(m_scene.last)))
            m_scene.rituals += {ritual.title, julian(day), ritual.cadence};
    }
    std::stable_sort(m_scene.rituals.begin(), m_scene.rituals.end(),
                     [](const TimelineRitual &a, const TimelineRitual &b) { return a.day < b.day; });
}

} // namespace

bool TimelineRow::isOpen() const
{
    return state != ProjectStatus::Done && state != ProjectStatus::Cancelled;
}

TimelineScene timelineSceneOf(const PlanIndex &index, QDate today, const Language &language,
                              TimelineGrouping grouping)
{
    return SceneBuilder(index, today, language).build(grouping);
}

TimelineScene timelineSceneOf(const PlanData &plan, QDate today, const Language &language,
                              TimelineGrouping grouping)
{
    return timelineSceneOf(PlanIndex(plan), today, language, grouping);
}
