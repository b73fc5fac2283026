// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresulthealth.h"

#include "rules/judgedhealth.h"
#include "rules/keyresultscore.h"
#include "rules/phasing.h"
#include "rules/planindex.h"

#include <algorithm>

namespace {

Message outdatedReason(const CheckIn *last)
{
    if (!last)
        return Message(QT_TRANSLATE_NOOP("Message", "No check-in yet: add where it stands today."));
    return Message(QT_TRANSLATE_NOOP("Message", "The last check-in is of %1: add where it stands today."),
                   last->date);
}

Message stayReason(const KeyResult &keyResult, Health health, double current)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const Message value = valueText(keyResult, current);
    if (health == Health::OnTrack)
        return Message(QT_TRANSLATE_NOOP("Message", "%1, within the target of %2."), value,
                       valueText(keyResult, *numbers.target));
    if (health == Health::Attention)
        return Message(
            QT_TRANSLATE_NOOP("Message", "%1, beyond the target of %2 but within the commitment of %3."),
            value, valueText(keyResult, *numbers.target), valueText(keyResult, *numbers.commit));
    return Message(QT_TRANSLATE_NOOP("Message", "%1, beyond what was committed."), value);
}

Message milestoneReason(const DateRange &run, Health health)
{
    if (run.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "Not reached yet."));
    return health == Health::AtRisk
        ? Message(QT_TRANSLATE_NOOP("Message", "Not reached, and it was due on %1."), run.last)
        : Message(QT_TRANSLATE_NOOP("Message", "Due on %1."), run.last);
}

Message paceReason(const PlanIndex &index, const KeyResult &keyResult, double current, QDate today)
{
    if (!paceOf(index, keyResult, today))
        return Message(QT_TRANSLATE_NOOP("Message", "Nothing is expected yet."));
    return Message(QT_TRANSLATE_NOOP("Message", "%1 where %2 is expected today."),
                   valueText(keyResult, current), valueText(keyResult, *expectedOf(index, keyResult, today)));
}

Message reasonOf(const PlanIndex &index, const KeyResult &keyResult, Health health, QDate today)
{
    const auto current = currentOf(index, keyResult);
    if (health == Health::NoNumbers)
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "Neither start nor target: this result cannot be "
                                         "measured. Set its numbers."));
    if (health == Health::Done)
        return Message(QT_TRANSLATE_NOOP("Message", "Target reached: %1."), valueText(keyResult, *current));
    if (health == Health::Outdated)
        return outdatedReason(lastCheckIn(index, keyResult));
    if (!current)
        return Message(QT_TRANSLATE_NOOP("Message", "No check-in yet."));
    if (isStayKind(keyResult))
        return stayReason(keyResult, health, *current);
    if (keyResult.kind == KeyResultKind::Milestone)
        return milestoneReason(runOf(index, keyResult), health);
    return paceReason(index, keyResult, *current, today);
}

} // namespace

const CheckIn *lastCheckIn(const PlanIndex &index, const KeyResult &keyResult)
{
    const auto checkIns = index.checkInsOf(keyResult.id);
    return checkIns.empty() ? nullptr : checkIns.back();
}

std::optional<double> currentOf(const PlanIndex &index, const KeyResult &keyResult)
{
    const auto checkIns = index.checkInsOf(keyResult.id);
    const auto valued = std::find_if(checkIns.rbegin(), checkIns.rend(),
                                     [](const CheckIn *c) { return c->value.has_value(); });
    if (valued != checkIns.rend())
        return (*valued)->value;
    return keyResult.kind == KeyResultKind::Milestone ? 0 : keyResult.start;
}

std::optional<double> scoreOf(const PlanIndex &index, const KeyResult &keyResult)
{
    return scoreOf(keyResult, currentOf(index, keyResult));
}

DateRange runOf(const PlanIndex &index, const KeyResult &keyResult)
{
    const Objective *objective = index.plan().objectives.find(keyResult.objective);
    if (!objective || objective->quarter.isNull())
        return {};
    const DateRange quarter = objective->quarter.range(index.settings().fiscalStartMonth);
    return {quarter.first, keyResult.due.isValid() ? keyResult.due : quarter.last};
}

double elapsedShare(const DateRange &range, QDate today)
{
    if (range.isEmpty())
        return 0;
    return std::clamp(double(range.first.daysTo(today)) / range.days(), 0.0, 1.0);
}

std::optional<double> expectedOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const DateRange run = runOf(index, keyResult);
    const bool paced = keyResult.kind != KeyResultKind::Milestone && !isStayKind(keyResult);
    if (!paced || !hasNumbers(keyResult) || run.isEmpty())
        return std::nullopt;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    return *numbers.start
        + (*numbers.target - *numbers.start) * expectedShare(keyResult.phasing, elapsedShare(run, today));
}

std::optional<double> paceOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const auto expected = expectedOf(index, keyResult, today);
    const auto current = currentOf(index, keyResult);
    if (!expected || !current || *expected == *keyResult.start)
        return std::nullopt;
    return (*current - *keyResult.start) / (*expected - *keyResult.start);
}

bool isOutdated(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const DateRange run = runOf(index, keyResult);
    if (run.isEmpty())
        return false;
    const CheckIn *last = lastCheckIn(index, keyResult);
    // A check-in made before the quarter is not late until the quarter is ten days old.
    const QDate since = last ? std::max(last->date, run.first) : run.first;
    return since.daysTo(std::min(today, run.last)) > index.settings().checkInDays;
}

HealthReport healthOf(const PlanIndex &index, const KeyResult &keyResult, QDate today)
{
    const Judgement judgement = judgementOf(index, keyResult, today);
    const Message reason = reasonOf(index, keyResult, judgement.plain, today);
    if (!judgement.isDoubted)
        return {judgement.plain, reason};
    return {Health::AtRisk,
            Message(QT_TRANSLATE_NOOP("Message", "%1 Confidence is only %2 out of 10."), reason,
                    *lastCheckIn(index, keyResult)->confidence)};
}
