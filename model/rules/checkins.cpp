// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checkins.h"

#include "changes/changesteps.h"

#include <cmath>

namespace {

// The last check-in with a value, the one that "current" shows.
const CheckIn *lastOf(const PlanData &plan, EntityId keyResult)
{
    const CheckIn *last = nullptr;
    for (const CheckIn &checkIn : plan.checkIns) {
        if (checkIn.keyResult == keyResult && checkIn.value && (!last || last->date <= checkIn.date))
            last = &checkIn;
    }
    return last;
}

Message titleOf(const KeyResult &keyResult)
{
    return Message(QT_TRANSLATE_NOOP("Message", "Check in on “%1”"), keyResult.title);
}

Message problemWith(const CheckIn &checkIn)
{
    if (!checkIn.date.isValid())
        return Message(QT_TRANSLATE_NOOP("Message", "The check-in has no day: enter its date."));
    if (!checkIn.value && !checkIn.confidence && checkIn.comment.trimmed().isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "The check-in says nothing: enter a value."));
    if (checkIn.value && !std::isfinite(*checkIn.value))
        return Message(QT_TRANSLATE_NOOP("Message", "The value is not a number: enter where it stands."));
    if (checkIn.confidence && (*checkIn.confidence < 0 || *checkIn.confidence > 10))
        return Message(QT_TRANSLATE_NOOP("Message", "Confidence goes from 0 to 10."));
    return {};
}

} // namespace

Result<ChangeSet> addCheckIn(const PlanData &plan, CheckIn checkIn, IdSource &ids)
{
    const KeyResult *keyResult = plan.keyResults.find(checkIn.keyResult);
    if (!keyResult)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This key result is no longer in the plan.")));
    if (const Message problem = problemWith(checkIn); !problem.isEmpty())
        return failure(problem);
    checkIn.id = ids.next();
    return ChangeSet{titleOf(*keyResult), {insertionOf(EntityKind::CheckIn, checkIn)}};
}

Result<ChangeSet> setCurrent(const PlanData &plan, EntityId keyResult, double value, QDate today,
                             IdSource &ids)
{
    const CheckIn *last = lastOf(plan, keyResult);
    const KeyResult *owner = plan.keyResults.find(keyResult);
    if (!owner || !last || last->date != today) {
        const std::optional<double> current = last ? last->value : owner ? owner->start : std::nullopt;
        if (owner && current == value)
            return ChangeSet{titleOf(*owner), {}};
        return addCheckIn(plan, {{}, keyResult, today, value, {}, {}}, ids);
    }
    ChangeSet changeSet{titleOf(*owner), {}};
    appendSetting(changeSet.changes, plan, EntityKind::CheckIn, last->id, u"value", value);
    return changeSet;
}

Result<ChangeSet> correctCheckIn(const PlanData &plan, const CheckIn &corrected)
{
    const CheckIn *there = plan.checkIns.find(corrected.id);
    if (!there)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This check-in is no longer in the plan.")));
    if (const Message problem = problemWith(corrected); !problem.isEmpty())
        return failure(problem);
    const KeyResult *keyResult = plan.keyResults.find(there->keyResult);
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Correct the check-in of %1 on “%2”"),
                                there->date, keyResult ? keyResult->title : QString()),
                        {}};
    for (const Field &field : *entityType(EntityKind::CheckIn).fields) {
        if (field.name() != u"key_result")
            appendSetting(changeSet.changes, plan, EntityKind::CheckIn, there->id, field.name(),
                          field.read(&corrected));
    }
    return changeSet;
}

Result<ChangeSet> checkInOfDay(const PlanData &plan, const CheckIn &checkIn, IdSource &ids)
{
    for (const CheckIn &there : plan.checkIns) {
        if (there.keyResult != checkIn.keyResult || there.date != checkIn.date)
            continue;
        CheckIn corrected = checkIn;
        corrected.id = there.id;
        return correctCheckIn(plan, corrected);
    }
    return addCheckIn(plan, checkIn, ids);
}
