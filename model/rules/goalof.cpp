// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"

#include "rules/planindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isHeavier(const Goal &a, const Goal &b)
{
    const double weightA = a.weight.value_or(0);
    const double weightB = b.weight.value_or(0);
    return weightA != weightB ? weightA > weightB : a.position < b.position;
}

const Goal *heavier(const Goal *a, const Goal *b)
{
    if (!a || !b)
        return a ? a : b;
    return isHeavier(*b, *a) ? b : a;
}

const Goal *heaviestOfNeeds(const PlanIndex &index, const QList<EntityId> &needs)
{
    const Goal *goal = nullptr;
    for (EntityId id : needs) {
        if (const Need *need = index.plan().needs.find(id))
            goal = heavier(goal, goalOf(index, *need));
    }
    return goal;
}

} // namespace

const Goal *goalOf(const PlanIndex &index, const Need &need)
{
    const Goal *goal = nullptr;
    for (EntityId id : need.goals)
        goal = heavier(goal, index.plan().goals.find(id));
    return goal;
}

const Goal *goalOf(const PlanIndex &index, const Objective &objective)
{
    const Goal *own = index.plan().goals.find(objective.goal);
    return own ? own : heaviestOfNeeds(index, objective.needs);
}

const Goal *goalOf(const PlanIndex &index, const Project &project)
{
    const Objective *objective = index.plan().objectives.find(project.objective);
    const Goal *goal = objective ? goalOf(index, *objective) : nullptr;
    return goal ? goal : heaviestOfNeeds(index, project.needs);
}

QString goalLabel(const Goal &goal)
{
    return goal.position > 0 ? QString(u'E' + QString::number(goal.position)) : u"E?"_s;
}

QList<const Goal *> goalsInOrder(const PlanIndex &index)
{
    QList<const Goal *> goals;
    for (const Goal &goal : index.plan().goals)
        goals += &goal;
    std::stable_sort(goals.begin(), goals.end(),
                     [](const Goal *a, const Goal *b) { return a->position < b->position; });
    return goals;
}
