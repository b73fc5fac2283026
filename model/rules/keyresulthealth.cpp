// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresulthealth.h"

#include "rules/keyresultscore.h"
#include "rules/phasing.h"
#include "rules/planindex.h"

#include <algorithm>

namespace {

// A pace of exactly 0.95 must not fall under it by rounding.
constexpr double roundingError = 1e-9;

bool isTargetReached(const KeyResult &keyResult, double current)
{
    if (keyResult.kind == KeyResultKind::Milestone)
        return current >= 1;
    const KeyResultNumbers numbers = numbersOf(keyResult);
    return numbers.target && reaches(keyResult, current, *numbers.target);
}

HealthReport outdatedReport(const CheckIn *last)
{
    if (!last) {
        return {Health::Outdated,
                Message(QT_TRANSLATE_NOOP("Message", "No check-in yet: add where it stands today."))};
    }
    return {Health::Outdated,
            Message(QT_TRANSLATE_NOOP("Message", "The last check-in is of %1: add where it stands today."),
                    last->date)};
}

HealthReport stayReport(const KeyResult &keyResult, double current)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    const Message value = valueText(keyResult, current);
    if (reaches(keyResult, current, *numbers.target)) {
        return {Health::OnTrack,
                Message(QT_TRANSLATE_NOOP("Message", "%1, within the target of %2."), value,
                        valueText(keyResult, *numbers.target))};
    }
    if (numbers.commit && reaches(keyResult, current, *numbers.commit)) {
        return {Health::Attention,
                Message(QT_TRANSLATE_NOOP("Message",
                                          "%1, beyond the target of %2 but within the commitment of %3."),
                        value, valueText(keyResult, *numbers.target), valueText(keyResult, *numbers.commit))};
    }
    return {Health::AtRisk, Message(QT_TRANSLATE_NOOP("Message", "%1, beyond what was committed."), value)};
}

HealthReport milestoneReport(const DateRange &run, QDate today)
{
    if (!run.isEmpty() && today > run.last) {
        return {Health::AtRisk,
                Message(QT_TRANSLATE_NOOP("Message", "Not reached, and it was due on %1."), run.last)};
    }
    if (run.isEmpty())
        return {Health::OnTrack, Message(QT_TRANSLATE_NOOP("Message", "Not reached yet."))};
    return {Health::OnTrack, Message(QT_TRANSLATE_NOOP("Message", "Due on %1."), run.last)};
}

HealthReport paceReport(const PlanIndex &index, const KeyResult &keyResult, double current, QDate today)
{
    const auto pace = paceOf(index, keyResult, today);
    if (!pace)
        return {Health::OnTrack, Message(QT_TRANSLATE_NOOP("Message", "Nothing is expected yet."))};
    const PlanSettings &settings = index.settings();
    Health health = Health::Attention;
    if (*pace + roundingError >= settings.onTrackPace / 100)
        health = Health::OnTrack;
    else if (*pace + roundingError < settings.atRiskPace / 100)
        health = Health::AtRisk;
    return {health,
            Message(QT_TRANSLATE_NOOP("Message", "%1 where %2 is expected today."),
                    valueText(keyResult, current),
                    valueText(keyResult, *expectedOf(index, keyResult, today)))};
}

// Low confidence makes what is not on track at risk; a milestone has no pace, so confidence decides.
HealthReport withConfidence(HealthReport report, const KeyResult &keyResult, const CheckIn *last,
                            int atRiskConfidence)
{
    const bool low = last && last->confidence && *last->confidence <= atRiskConfidence;
    const bool paced = !isStayKind(keyResult);
    const bool spared = report.health == Health::OnTrack && keyResult.kind != KeyResultKind::Milestone;
    if (!low || !paced || spared || report.health == Health::AtRisk)
        return report;
    return {Health::AtRisk,
            Message(QT_TRANSLATE_NOOP("Message", "%1 Confidence is only %2 out of 10."), report.reason,
                    *last->confidence)};
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
    const auto current = currentOf(index, keyResult);
    if (!hasNumbers(keyResult) || (!current && !isStayKind(keyResult))) {
        return {Health::NoNumbers,
                Message(QT_TRANSLATE_NOOP("Message",
                                          "Neither start nor target: this result cannot be "
                                          "measured. Set its numbers."))};
    }
    if (current && !isStayKind(keyResult) && isTargetReached(keyResult, *current)) {
        return {Health::Done,
                Message(QT_TRANSLATE_NOOP("Message", "Target reached: %1."), valueText(keyResult, *current))};
    }
    const CheckIn *last = lastCheckIn(index, keyResult);
    if (isOutdated(index, keyResult, today))
        return outdatedReport(last);
    if (!current)
        return {Health::OnTrack, Message(QT_TRANSLATE_NOOP("Message", "No check-in yet."))};
    HealthReport report;
    if (isStayKind(keyResult))
        report = stayReport(keyResult, *current);
    else if (keyResult.kind == KeyResultKind::Milestone)
        report = milestoneReport(runOf(index, keyResult), today);
    else
        report = paceReport(index, keyResult, *current, today);
    return withConfidence(report, keyResult, last, index.settings().atRiskConfidence);
}
