// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on an objective is its focus team: the plan needs no list of them.
#include "slides/focusteams.h"

#include "entities/plandata.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "slides/slidecontents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addOnce(QList<EntityId> &ids, EntityId id)
{
    if (!id.isNull() && !ids.contains(id))
        ids += id;
}

// Its owner, those of its key results and the leads of its projects.
QList<EntityId> membersOf(const PlanIndex &index, const Objective &objective)
{
    QList<EntityId> members;
    addOnce(members, objective.owner);
    for (const KeyResult *keyResult : index.keyResultsOf(objective.id))
        addOnce(members, keyResult->owner);
    for (const Project *project : index.projectsOfObjective(objective.id))
        addOnce(members, project->lead);
    members.removeIf([&index](EntityId id) { return !index.plan().members.contains(id); });
    return members;
}

QString functionsOf(const PlanData &plan, const Objective &objective)
{
    QStringList names;
    for (EntityId id : objective.needs) {
        const Need *need = plan.needs.find(id);
        const Function *function = need ? plan.functions.find(need->function) : nullptr;
        if (function && !names.contains(function->title))
            names += function->title;
    }
    return names.join(u", "_s);
}

} // namespace

QList<FocusTeam> focusTeamsOf(const DeckContext &deck)
{
    QList<FocusTeam> teams;
    for (const Objective *objective : objectivesIn(deck.index, quarterOfObjectives(deck))) {
        const QString title = objective->shortTitle.isEmpty() ? objective->title : objective->shortTitle;
        teams += {title, functionsOf(deck.index.plan(), *objective), membersOf(deck.index, *objective)};
    }
    return teams;
}
