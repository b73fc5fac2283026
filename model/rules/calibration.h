// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"

#include <optional>

struct Need;
struct PlanData;
struct PlanSettings;

// A delivered need: what it was thought to be, and what it was.
struct CalibratedNeed {
    EntityId need;
    std::optional<double> impact; // estimated, 1–5
    std::optional<double> achievedImpact; // 1–5
    std::optional<double> effort; // estimated, 1–5
    std::optional<double> achievedEffort; // 1–5, of the days spent
    double estimatedDays = 0;
    std::optional<double> spentDays;
    double error = 0; // distance on the matrix between estimated and achieved, in steps of 1–5

    bool operator==(const CalibratedNeed &) const = default;
};

// How good the estimates of the delivered needs were.
struct Calibration {
    QList<CalibratedNeed> needs; // the worst estimate first
    // Days spent over days estimated, all needs together, less 1, in percent: 40 is "40 % more than
    // thought". Sums, so that a need of a day does not outweigh one of a quarter.
    std::optional<double> effortBias;
    // The mean magnitude of relative error of the days (MMRE: Conte, Dunsmore, Shen 1986), in percent.
    std::optional<double> effortError;
    std::optional<double> impactBias; // mean of achieved less estimated, in steps of 1–5

    bool operator==(const Calibration &) const = default;
};

// Needs that are done and have an achieved impact or days spent.
[[nodiscard]] Calibration calibrationOf(const PlanData &plan);
// Done, and what it came to is not written down yet.
[[nodiscard]] QList<EntityId> needsToCalibrate(const PlanData &plan);
// The effort, 1–5, that the days spent stand for on the plan's own scale; none while they are unknown.
[[nodiscard]] std::optional<double> achievedEffortOf(const Need &need, const PlanSettings &settings);

// "Effort is underestimated by 40% on average." One each for effort and impact, or that too little is
// known.
[[nodiscard]] QList<Message> biasInWords(const Calibration &calibration);
