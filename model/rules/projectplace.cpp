// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/projectplace.h"

#include "rules/planindex.h"

#include <algorithm>

std::optional<ProjectPlace> placeBeside(const PlanIndex &index, const Project &project, int step)
{
    if (!index.plan().objectives.contains(project.objective))
        return std::nullopt;
    QList<EntityId> places; // the objective itself is the last
    for (const KeyResult *keyResult : index.keyResultsOf(project.objective))
        places += keyResult->id;
    const auto isOfObjective = [&places](EntityId id) { return places.contains(id); };
    const auto first =
        std::find_if(project.keyResults.cbegin(), project.keyResults.cend(), isOfObjective);
    const qsizetype from = first == project.keyResults.cend() ? places.size() : places.indexOf(*first);
    const qsizetype to = from + step;
    if (to < 0 || to > places.size())
        return std::nullopt;
    ProjectPlace place{{EntityKind::Objective, project.objective}, project.keyResults};
    if (to == places.size()) {
        place.keyResults.removeIf(isOfObjective);
        return place;
    }
    const EntityId target = places.at(to);
    place.below = {EntityKind::KeyResult, target};
    place.keyResults.removeAll(target);
    if (from < places.size())
        place.keyResults[place.keyResults.indexOf(places.at(from))] = target;
    else
        place.keyResults.prepend(target);
    return place;
}
