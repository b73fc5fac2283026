// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/agreement.h"
#include "scenes/palette.h"

#include <QStringList>

class Language;
struct PlanSettings;
struct RoundResult;

// What the pages of a scoring round say in the same words.

// "upkeep", "between"…: what 1, 2, 3, 4 and 5 mean on an axis.
[[nodiscard]] QStringList rungsOf(ScoreAxis axis, const PlanSettings &settings, const Language &language);
[[nodiscard]] QString axisName(ScoreAxis axis, const Language &language);
// "scores the impact": by the function's settings.
[[nodiscard]] QString axesOf(const PlanData &plan, EntityId function);
// "Marketing · scores the impact".
[[nodiscard]] QString roleOf(const PlanData &plan, EntityId function);
// "Marketing · N. Vidal": who asks for the need.
[[nodiscard]] QString askedBy(const PlanData &plan, EntityId need);
// What the round agreed on for the need; null: nothing yet.
[[nodiscard]] const RoundResult *resultOf(const PlanData &plan, EntityId round, EntityId need);
// The shape that says the agreement beside its word.
[[nodiscard]] Status statusOf(Agreement agreement);
