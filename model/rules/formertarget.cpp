// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/formertarget.h"

#include "changes/changesteps.h"
#include "entities/plandata.h"
#include "rules/decisions.h"
#include "rules/keyresultscore.h"
#include "rules/okrstates.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array targetFields = {"commit"_L1, "target"_L1, "stretch"_L1};

// The key results whose levels are set, each once.
QList<EntityId> retargeted(const ChangeSet &changeSet)
{
    QList<EntityId> ids;
    for (const Change &change : changeSet.changes) {
        if (change.kind != EntityKind::KeyResult || change.action != Change::Action::Set
            || ids.contains(change.id))
            continue;
        const QString key = entityType(change.kind).fields->at(change.field).name();
        if (std::find(targetFields.begin(), targetFields.end(), key) != targetFields.end())
            ids += change.id;
    }
    return ids;
}

bool isEasier(const KeyResult &keyResult, double target, double than)
{
    return target != than && reaches(keyResult, than, target);
}

// What the former target becomes.
std::optional<double> formerAfter(const KeyResult &before, std::optional<double> target)
{
    const std::optional<double> old = numbersOf(before).target;
    const std::optional<double> promised = before.formerTarget ? before.formerTarget : old;
    if (!promised || !target)
        return promised;
    return isEasier(before, *target, *promised) ? promised : std::nullopt;
}

} // namespace

void keepFormerTargets(const PlanData &before, ChangeSet &changeSet, const DecisionContext &context,
                       IdSource &ids)
{
    const QList<EntityId> changed = retargeted(changeSet);
    if (changed.isEmpty())
        return;
    PlanData after = before;
    if (!apply(after, changeSet))
        return; // the store says what does not fit
    for (EntityId id : changed) {
        const KeyResult *was = before.keyResults.find(id);
        const KeyResult *is = after.keyResults.find(id);
        if (!was || !is || was->kind == KeyResultKind::Milestone)
            continue;
        const auto old = numbersOf(*was).target;
        const auto target = numbersOf(*is).target;
        appendSetting(changeSet.changes, before, EntityKind::KeyResult, id, u"former_target",
                      FieldValue<std::optional<double>>::toVariant(formerAfter(*was, target)));
        if (!old || !target || !isEasier(*was, *target, *old))
            continue;
        changeSet.changes +=
            insertionOf(EntityKind::Decision,
                        Decision{ids.next(), context.date, EntityKind::KeyResult, id, was->title,
                                 DecisionKind::Change, targetState(*old, was->unit),
                                 targetState(*target, is->unit), context.reason, context.by});
    }
}
