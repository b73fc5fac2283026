// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "fields/choices.h"

#include <optional>

struct Need;
struct PlanSettings;

// The four fields of the effort/impact matrix, in the order of PlanSettings::quadrantNames.
enum class Quadrant { QuickWins, Plan, Unblock, Drop };
inline constexpr int quadrantCount = 4;

// Both axes run from 1 to 5; their border is 3, and 3 belongs to the higher side (DECISIONS 17).
inline constexpr double lowestScore = 1;
inline constexpr double highestScore = 5;
inline constexpr double quadrantBorder = 3;

[[nodiscard]] Quadrant quadrantAt(double impact, double effort);
// None while the need is unplaced.
[[nodiscard]] std::optional<Quadrant> quadrantOf(const Need &need);

// The plan's own name, else the default one.
[[nodiscard]] Message quadrantName(Quadrant quadrant, const PlanSettings &settings);
// For slides and small plots.
[[nodiscard]] Message quadrantShortName(Quadrant quadrant, const PlanSettings &settings);

template <>
const Choices &choicesOf<Quadrant>();

// 1–5.
[[nodiscard]] double clampedScore(double score);
// 1–5, to 0.1: where a drag on the matrix comes to rest.
[[nodiscard]] double snappedScore(double score);

// Whole person-days of an effort 1–5: geometric between the steps of PlanSettings::effortDays, so
// that 3.7 between 20 and 60 days is 43. Whole, so that shown days add up to shown totals.
[[nodiscard]] double daysOfEffort(double effort, const PlanSettings &settings);
// The effort, 1–5 to 0.1, that stands for that many person-days.
[[nodiscard]] double effortOfDays(double days, const PlanSettings &settings);
// The estimate, else from the effort; 0 when there is neither.
[[nodiscard]] double daysOf(const Need &need, const PlanSettings &settings);
