// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/checkinwalk.h"

#include "rules/judgedhealth.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int closingDays = 14; // after the end of a run its final value is still asked for

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

bool isCheckInDue(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const DateRange run = runOf(index, keyResult);
    if (run.isEmpty() || today > run.last.addDays(closingDays))
        return false;
    const QDate week = mondayOf(std::min(today, run.last));
    const CheckIn *last = lastCheckIn(index, keyResult);
    if (week <= run.first || (last && last->date >= week))
        return false;
    return hasNumbers(keyResult) && !isTargetReached(index, keyResult);
}

QList<EntityId> dueCheckIns(const PlanIndex &index, QDate today)
{
    QList<const Objective *> objectives;
    for (const Objective &objective : index.plan().objectives) {
        if (!objective.quarter.isNull())
            objectives += &objective;
    }
    std::stable_sort(objectives.begin(), objectives.end(), [](const Objective *a, const Objective *b) {
        return std::tuple(a->quarter, a->position) < std::tuple(b->quarter, b->position);
    });
    QList<EntityId> due;
    for (const Objective *objective : std::as_const(objectives)) {
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id)) {
            if (isCheckInDue(index, *keyResult, today))
                due += keyResult->id;
        }
    }
    return due;
}

int numberlessInQuarterOf(const PlanIndex &index, QDate today)
{
    const Quarter quarter = Quarter::of(today, index.settings().fiscalStartMonth);
    int count = 0;
    for (const KeyResult &keyResult : index.plan().keyResults) {
        const Objective *objective = index.plan().objectives.find(keyResult.objective);
        if (objective && objective->quarter == quarter && !hasNumbers(keyResult))
            ++count;
    }
    return count;
}

Result<CheckIn> sameAgain(const PlanIndex &index, EntityId keyResult, QDate today)
{
    const KeyResult *found = index.plan().keyResults.find(keyResult);
    if (!found)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This key result is no longer in the plan.")));
    const auto checkIns = index.checkInsOf(keyResult);
    const auto valued = std::find_if(checkIns.rbegin(), checkIns.rend(),
                                     [](const CheckIn *each) { return each->value.has_value(); });
    if (valued == checkIns.rend()) {
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "There is no earlier check-in to repeat: enter where it stands.")));
    }
    const CheckIn *last = checkIns.back();
    return CheckIn{{}, keyResult, today, (*valued)->value, last->confidence, {}, last->blocker};
}

CheckInStanding standingOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    return {keyResult.id, currentOf(index, keyResult), judgementOf(index, keyResult, today).health()};
}

QList<CheckInStanding> standingsOf(const PlanIndex &index, const QList<EntityId> &keyResults, QDate today)
{
    QList<CheckInStanding> standings;
    for (EntityId id : keyResults) {
        if (const KeyResult *keyResult = index.plan().keyResults.find(id))
            standings += standingOf(index, *keyResult, today);
    }
    return standings;
}
