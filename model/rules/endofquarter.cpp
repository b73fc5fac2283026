// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/endofquarter.h"

#include "changes/changesteps.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int daysAhead = 14;

bool isCarried(const KeyResult &keyResult)
{
    return keyResult.outcome == KeyResultOutcome::Keep || keyResult.outcome == KeyResultOutcome::Change;
}

int lastPosition(const PlanIndex &index, Quarter quarter)
{
    const QList<const Objective *> there = objectivesIn(index, quarter);
    return there.isEmpty() ? 0 : there.constLast()->position;
}

} // namespace

Grading gradingOf(const KeyResult &keyResult)
{
    return {keyResult.grade, keyResult.achieved, keyResult.learned, keyResult.wouldChange, keyResult.outcome};
}

std::optional<double> proposedGrade(const PlanIndex &index, const KeyResult &keyResult)
{
    const auto score = scoreOf(index, keyResult);
    return score ? std::optional(std::round(*score * 100) / 100) : std::nullopt;
}

std::optional<double> gradeOf(const PlanIndex &index, const Objective &objective)
{
    double sum = 0;
    int count = 0;
    for (const KeyResult *keyResult : index.keyResultsOf(objective.id)) {
        if (!keyResult->grade)
            continue;
        sum += *keyResult->grade;
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

bool isEnding(Quarter quarter, const PlanSettings &settings, QDate today)
{
    return !quarter.isNull() && today >= quarter.range(settings.fiscalStartMonth).last.addDays(-daysAhead);
}

Quarter quarterToEnd(const PlanIndex &index, QDate today)
{
    const Quarter current = Quarter::of(today, index.settings().fiscalStartMonth);
    for (const Quarter quarter : {current.previous(), current}) {
        const QuarterEnd end = quarterEndOf(index, quarter);
        if (isEnding(quarter, index.settings(), today) && !end.keyResults.isEmpty() && end.prepared.isEmpty())
            return quarter;
    }
    return {};
}

QuarterEnd quarterEndOf(const PlanIndex &index, Quarter quarter)
{
    QuarterEnd end{quarter, {}, 0, 0, 0, 0, {}, {}};
    const QList<const Objective *> objectives = objectivesIn(index, quarter);
    for (const Objective *objective : objectives) {
        const auto keyResults = index.keyResultsOf(objective->id);
        for (const KeyResult *keyResult : keyResults) {
            end.keyResults += keyResult->id;
            end.graded += keyResult->grade ? 1 : 0;
            end.kept += keyResult->outcome == KeyResultOutcome::Keep ? 1 : 0;
            end.changed += keyResult->outcome == KeyResultOutcome::Change ? 1 : 0;
            end.dropped += keyResult->outcome == KeyResultOutcome::Drop ? 1 : 0;
        }
        if (std::none_of(keyResults.begin(), keyResults.end(),
                         [](const KeyResult *each) { return isCarried(*each); }))
            end.withoutKept += objective->id;
    }
    for (const Objective &objective : index.plan().objectives) {
        const Objective *origin = index.plan().objectives.find(objective.carriedFrom);
        if (origin && origin->quarter == quarter && !quarter.isNull())
            end.prepared += objective.id;
    }
    return end;
}

Result<ChangeSet> gradeKeyResult(const PlanData &plan, EntityId id, const Grading &grading)
{
    const KeyResult *keyResult = plan.keyResults.find(id);
    if (!keyResult)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This key result is no longer in the plan.")));
    if (grading.grade && !(*grading.grade >= 0 && *grading.grade <= 1))
        return failure(Message(QT_TRANSLATE_NOOP("Message", "A grade goes from 0 to 1: 0.7 is the target.")));
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Grade “%1”"), keyResult->title), {}};
    const auto set = [&](QStringView key, const QVariant &value) {
        appendSetting(changeSet.changes, plan, EntityKind::KeyResult, id, key, value);
    };
    set(u"grade", FieldValue<std::optional<double>>::toVariant(grading.grade));
    set(u"achieved", FieldValue<QString>::toVariant(grading.achieved.trimmed()));
    set(u"learned", FieldValue<QString>::toVariant(grading.learned.trimmed()));
    set(u"would_change", FieldValue<QString>::toVariant(grading.wouldChange.trimmed()));
    set(u"outcome", FieldValue<KeyResultOutcome>::toVariant(grading.outcome));
    return changeSet;
}

Result<ChangeSet> moveObjectives(const PlanData &plan, const QList<EntityId> &objectives, Quarter quarter)
{
    const PlanIndex index(plan);
    const DateRange range = quarter.isNull() ? DateRange() : quarter.range(plan.settings().fiscalStartMonth);
    ChangeSet changeSet;
    QString title;
    int position = lastPosition(index, quarter);
    int moved = 0;
    for (EntityId id : objectives) {
        const Objective *objective = plan.objectives.find(id);
        if (!objective || objective->quarter == quarter)
            continue;
        title = objective->title;
        ++moved;
        const auto set = [&](EntityKind kind, EntityId of, QStringView key, const QVariant &value) {
            appendSetting(changeSet.changes, plan, kind, of, key, value);
        };
        set(EntityKind::Objective, id, u"quarter", FieldValue<Quarter>::toVariant(quarter));
        set(EntityKind::Objective, id, u"position", ++position);
        for (const KeyResult *keyResult : index.keyResultsOf(id)) {
            if (!range.isEmpty() && keyResult->due.isValid() && !range.contains(keyResult->due))
                set(EntityKind::KeyResult, keyResult->id, u"due", range.last);
        }
    }
    if (moved == 0)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "Nothing to move: it stands there already.")));
    if (quarter.isNull()) {
        changeSet.title = moved == 1
            ? Message(QT_TRANSLATE_NOOP("Message", "Move “%1” to the backlog"), title)
            : Message(QT_TRANSLATE_N_NOOP("Message", "Move %n objectives to the backlog")).counting(moved);
    } else {
        changeSet.title = moved == 1
            ? Message(QT_TRANSLATE_NOOP("Message", "Move “%1” to %2"), title, quarter)
            : Message(QT_TRANSLATE_N_NOOP("Message", "Move %n objectives to %1"), quarter).counting(moved);
    }
    return changeSet;
}
