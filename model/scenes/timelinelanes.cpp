// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinelanes.h"

#include "rules/goalof.h"
#include "rules/planindex.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace {

// By quarter and position, the backlog last.
QList<const Objective *> objectivesInOrder(const PlanIndex &index)
{
    QList<const Objective *> all;
    for (const Objective &objective : index.plan().objectives)
        all += &objective;
    std::stable_sort(all.begin(), all.end(), [](const Objective *a, const Objective *b) {
        if (a->quarter.isNull() != b->quarter.isNull())
            return b->quarter.isNull();
        return std::pair(a->quarter, a->position) < std::pair(b->quarter, b->position);
    });
    return all;
}

QList<const Project *> projectsByStart(const PlanIndex &index)
{
    QList<const Project *> projects;
    for (const Project &project : index.plan().projects) {
        if (project.status != ProjectStatus::Cancelled)
            projects += &project;
    }
    std::stable_sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) {
        return a->start.isValid() && (!b->start.isValid() || a->start < b->start);
    });
    return projects;
}

EntityId goalIdOf(const Goal *goal)
{
    return goal ? goal->id : EntityId();
}

QString teamOf(const PlanIndex &index, const Project &project)
{
    const Member *lead = index.plan().members.find(project.lead);
    return lead ? lead->businessLine.trimmed() : QString();
}

// The function that most of its needs come from; of several the one named first.
EntityId functionOf(const PlanIndex &index, const Project &project)
{
    QList<std::pair<EntityId, int>> counts;
    for (EntityId id : project.needs) {
        const Need *need = index.plan().needs.find(id);
        if (!need || !index.plan().functions.contains(need->function))
            continue;
        const auto found = std::find_if(counts.begin(), counts.end(),
                                        [need](const auto &each) { return each.first == need->function; });
        if (found == counts.end())
            counts += {need->function, 1};
        else
            ++found->second;
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.cend() ? EntityId() : most->first;
}

// Collects the lanes of one grouping in their order, then deals the projects out to them.
class LaneList {
public:
    using LaneOf = std::function<TimelineLane(const Project &)>;

    int add(const TimelineLane &lane, bool staysWhenEmpty, int parent = -1, bool holdsLanes = false)
    {
        m_positions.insert(lane, int(m_lanes.size()));
        m_stays += staysWhenEmpty;
        m_lanes += LaneProjects{lane, parent, holdsLanes, {}};
        return int(m_lanes.size()) - 1;
    }

    QList<LaneProjects> dealt(const QList<const Project *> &projects, const LaneOf &laneOf)
    {
        for (const Project *project : projects) {
            const int position = m_positions.value(laneOf(*project), -1);
            m_lanes[position < 0 ? m_lanes.size() - 1 : position].projects += project;
        }
        QList<bool> isKept(m_lanes.size(), false);
        for (int i = int(m_lanes.size()) - 1; i >= 0; --i) {
            const LaneProjects &lane = m_lanes.at(i);
            isKept[i] = isKept.at(i) || m_stays.at(i) || !lane.projects.isEmpty();
            if (isKept.at(i) && lane.parent >= 0)
                isKept[lane.parent] = true;
        }
        QList<int> positions(m_lanes.size(), -1);
        QList<LaneProjects> kept;
        for (int i = 0; i < m_lanes.size(); ++i) {
            if (!isKept.at(i))
                continue;
            positions[i] = int(kept.size());
            kept += m_lanes.at(i);
            kept.last().parent = kept.constLast().parent < 0 ? -1 : positions.at(kept.constLast().parent);
        }
        return kept;
    }

private:
    QList<LaneProjects> m_lanes;
    QList<bool> m_stays;
    QHash<TimelineLane, int> m_positions;
};

LaneList::LaneOf addObjectives(LaneList &lanes, const PlanIndex &index, Quarter now)
{
    for (const Objective *objective : objectivesInOrder(index))
        lanes.add({TimelineGrouping::Objective, objective->id, {}, {}}, objective->quarter >= now);
    lanes.add({TimelineGrouping::Objective, {}, {}, {}}, false);
    return [](const Project &project) {
        return TimelineLane{TimelineGrouping::Objective, project.objective, {}, {}};
    };
}

LaneList::LaneOf addGoals(LaneList &lanes, const PlanIndex &index, Quarter now)
{
    QHash<EntityId, QList<const Objective *>> objectivesOf;
    QHash<EntityId, EntityId> goalOfObjective;
    for (const Objective *objective : objectivesInOrder(index)) {
        const EntityId goal = goalIdOf(goalOf(index, *objective));
        objectivesOf[goal] += objective;
        goalOfObjective.insert(objective->id, goal);
    }
    QList<EntityId> goals;
    for (const Goal *goal : goalsInOrder(index))
        goals += goal->id;
    goals += EntityId();
    for (EntityId goal : std::as_const(goals)) {
        const int parent = lanes.add({TimelineGrouping::Goal, goal, {}, {}}, false, -1, true);
        for (const Objective *objective : objectivesOf.value(goal))
            lanes.add({TimelineGrouping::Objective, objective->id, {}, goal}, objective->quarter >= now,
                      parent);
        lanes.add({TimelineGrouping::Objective, {}, {}, goal}, false, parent);
    }
    return [&index, goalOfObjective](const Project &project) {
        const auto found = goalOfObjective.constFind(project.objective);
        return found == goalOfObjective.cend()
            ? TimelineLane{TimelineGrouping::Objective, {}, {}, goalIdOf(goalOf(index, project))}
            : TimelineLane{TimelineGrouping::Objective, project.objective, {}, *found};
    };
}

LaneList::LaneOf addTeams(LaneList &lanes, const PlanIndex &index)
{
    QStringList teams;
    for (const Member &member : index.plan().members)
        teams += member.businessLine.trimmed();
    teams.removeDuplicates();
    teams.removeAll(QString());
    std::sort(teams.begin(), teams.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    for (const QString &team : std::as_const(teams))
        lanes.add({TimelineGrouping::Team, {}, team, {}}, true);
    lanes.add({TimelineGrouping::Team, {}, {}, {}}, false);
    return [&index](const Project &project) {
        return TimelineLane{TimelineGrouping::Team, {}, teamOf(index, project), {}};
    };
}

// All of one kind by their names.
template <typename T>
void addByName(LaneList &lanes, TimelineGrouping by, const EntityTable<T> &table, QString T::*name,
               bool staysWhenEmpty)
{
    QList<const T *> sorted;
    for (const T &entity : table)
        sorted += &entity;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [name](const T *a, const T *b) { return (a->*name).localeAwareCompare(b->*name) < 0; });
    for (const T *entity : std::as_const(sorted))
        lanes.add({by, entity->id, {}, {}}, staysWhenEmpty);
    lanes.add({by, {}, {}, {}}, false);
}

} // namespace

QList<LaneProjects> lanesOf(const PlanIndex &index, TimelineGrouping grouping, Quarter now)
{
    LaneList lanes;
    LaneList::LaneOf laneOf = [](const Project &) {
        return TimelineLane{TimelineGrouping::None, {}, {}, {}};
    };
    switch (grouping) {
    case TimelineGrouping::Objective:
        laneOf = addObjectives(lanes, index, now);
        break;
    case TimelineGrouping::Goal:
        laneOf = addGoals(lanes, index, now);
        break;
    case TimelineGrouping::Team:
        laneOf = addTeams(lanes, index);
        break;
    case TimelineGrouping::Function:
        addByName(lanes, grouping, index.plan().functions, &Function::title, false);
        laneOf = [&index](const Project &project) {
            return TimelineLane{TimelineGrouping::Function, functionOf(index, project), {}, {}};
        };
        break;
    case TimelineGrouping::Lead:
        addByName(lanes, grouping, index.plan().members, &Member::name, true);
        laneOf = [](const Project &project) {
            return TimelineLane{TimelineGrouping::Lead, project.lead, {}, {}};
        };
        break;
    case TimelineGrouping::None:
        lanes.add({TimelineGrouping::None, {}, {}, {}}, true);
        break;
    }
    return lanes.dealt(projectsByStart(index), laneOf);
}
