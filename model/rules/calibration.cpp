// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/calibration.h"

#include "entities/plandata.h"
#include "rules/placement.h"

#include <algorithm>
#include <cmath>

namespace {

// What is still called a good estimate.
constexpr double fairPercent = 10;
constexpr double fairSteps = 0.3;

bool isJudged(const Need &need)
{
    return need.achievedImpact || need.spentDays;
}

CalibratedNeed calibrated(const Need &need, const PlanSettings &settings)
{
    CalibratedNeed result{need.id, need.impact, need.achievedImpact, need.effort, {}, {}, {}, 0};
    result.achievedEffort = achievedEffortOf(need, settings);
    result.estimatedDays = daysOf(need, settings);
    result.spentDays = need.spentDays;
    const auto distance = [](const std::optional<double> &thought, const std::optional<double> &was) {
        return thought && was ? *was - *thought : 0;
    };
    result.error =
        std::hypot(distance(need.impact, need.achievedImpact), distance(need.effort, result.achievedEffort));
    return result;
}

void measureEffort(Calibration &calibration)
{
    double estimated = 0;
    double spent = 0;
    double errors = 0;
    int count = 0;
    for (const CalibratedNeed &need : std::as_const(calibration.needs)) {
        if (!need.spentDays || need.estimatedDays <= 0)
            continue;
        estimated += need.estimatedDays;
        spent += *need.spentDays;
        errors += std::abs(*need.spentDays - need.estimatedDays) / need.estimatedDays;
        ++count;
    }
    if (count == 0)
        return;
    calibration.effortBias = (spent / estimated - 1) * 100;
    calibration.effortError = errors / count * 100;
}

void measureImpact(Calibration &calibration)
{
    double difference = 0;
    int count = 0;
    for (const CalibratedNeed &need : std::as_const(calibration.needs)) {
        if (!need.impact || !need.achievedImpact)
            continue;
        difference += *need.achievedImpact - *need.impact;
        ++count;
    }
    if (count > 0)
        calibration.impactBias = difference / count;
}

Message effortInWords(double bias)
{
    const double percent = std::round(std::abs(bias));
    if (percent <= fairPercent)
        return Message(QT_TRANSLATE_NOOP("Message", "Effort is estimated well: %1% off on average."),
                       percent);
    return bias > 0
        ? Message(QT_TRANSLATE_NOOP("Message", "Effort is underestimated by %1% on average."), percent)
        : Message(QT_TRANSLATE_NOOP("Message", "Effort is overestimated by %1% on average."), percent);
}

Message impactInWords(double bias)
{
    const double steps = std::round(std::abs(bias) * 10) / 10;
    if (steps <= fairSteps)
        return Message(QT_TRANSLATE_NOOP("Message", "Impact is estimated well: %1 off on average."), steps);
    return bias < 0
        ? Message(QT_TRANSLATE_NOOP("Message", "Impact is overestimated by %1 on average."), steps)
        : Message(QT_TRANSLATE_NOOP("Message", "Impact is underestimated by %1 on average."), steps);
}

} // namespace

std::optional<double> achievedEffortOf(const Need &need, const PlanSettings &settings)
{
    return need.spentDays ? std::optional(effortOfDays(*need.spentDays, settings)) : std::nullopt;
}

Calibration calibrationOf(const PlanData &plan)
{
    Calibration calibration;
    for (const Need &need : plan.needs) {
        if (need.status == NeedStatus::Done && isJudged(need))
            calibration.needs += calibrated(need, plan.settings());
    }
    std::stable_sort(calibration.needs.begin(), calibration.needs.end(),
                     [](const CalibratedNeed &a, const CalibratedNeed &b) { return a.error > b.error; });
    measureEffort(calibration);
    measureImpact(calibration);
    return calibration;
}

QList<EntityId> needsToCalibrate(const PlanData &plan)
{
    QList<EntityId> needs;
    for (const Need &need : plan.needs) {
        if (need.status == NeedStatus::Done && !(need.achievedImpact && need.spentDays))
            needs += need.id;
    }
    return needs;
}

QList<Message> biasInWords(const Calibration &calibration)
{
    QList<Message> sentences;
    if (calibration.effortBias)
        sentences += effortInWords(*calibration.effortBias);
    if (calibration.impactBias)
        sentences += impactInWords(*calibration.impactBias);
    if (sentences.isEmpty()) {
        sentences += Message(
            QT_TRANSLATE_NOOP("Message", "No delivered need says yet what it achieved and what it cost."));
    }
    return sentences;
}
