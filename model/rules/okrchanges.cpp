// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrchanges.h"

#include "rules/baseline.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"

#include <algorithm>

namespace {

// Whether the value alone says that the target is reached.
bool isReached(const KeyResult &keyResult, double value)
{
    const auto target = numbersOf(keyResult).target;
    if (keyResult.kind == KeyResultKind::Milestone)
        return value >= 1;
    return target && reaches(keyResult, value, *target);
}

void appendKeyResult(const PlanIndex &then, const PlanIndex &now, const KeyResult &keyResult,
                     QList<OkrChange> &changes)
{
    const KeyResult *former = then.plan().keyResults.find(keyResult.id);
    const auto before = former ? currentOf(then, *former) : std::nullopt;
    const auto after = currentOf(now, keyResult);
    if (!before || !after || *before == *after || !hasNumbers(keyResult))
        return;
    const bool isBetter = (*after > *before) != isFalling(keyResult);
    OkrChangeKind kind = isBetter ? OkrChangeKind::Progresses : OkrChangeKind::FallsBack;
    if (isReached(keyResult, *after) && !isReached(keyResult, *before))
        kind = OkrChangeKind::Reached;
    changes += OkrChange{kind, keyResult.id, keyResult.title, valueText(keyResult, *before),
                         valueText(keyResult, *after)};
}

void appendProjects(const PlanIndex &then, const PlanIndex &now, QDate reviewed, QList<OkrChange> &changes)
{
    for (const BaselineMove &move : movesSince(then.plan(), now.plan(), reviewed)) {
        const Project *project = now.plan().projects.find(move.project);
        if (move.endDays() == 0 || (project && project->status == ProjectStatus::Done))
            continue;
        const auto kind = move.endDays() > 0 ? OkrChangeKind::Slips : OkrChangeKind::Earlier;
        changes += OkrChange{kind, move.project, move.title, {}, {}, move.then.last, move.now.last};
    }
    for (const Project &project : now.plan().projects) {
        const Project *former = then.plan().projects.find(project.id);
        if (former && former->status != ProjectStatus::Done && project.status == ProjectStatus::Done)
            changes += OkrChange{OkrChangeKind::Finished, project.id,
                                 project.shortTitle.isEmpty() ? project.title : project.shortTitle};
    }
}

} // namespace

QList<OkrChange> okrChangesSince(const PlanIndex &then, const PlanIndex &now, Quarter quarter, QDate reviewed)
{
    QList<OkrChange> changes;
    for (const Objective *objective : objectivesIn(now, quarter)) {
        for (const KeyResult *keyResult : now.keyResultsOf(objective->id))
            appendKeyResult(then, now, *keyResult, changes);
    }
    appendProjects(then, now, reviewed, changes);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const OkrChange &a, const OkrChange &b) { return a.kind < b.kind; });
    return changes;
}
