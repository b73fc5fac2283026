// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <optional>

struct KeyResult;

// The numbers of a key result with the missing one filled in; what cannot be known stays empty.
struct KeyResultNumbers {
    std::optional<double> start; // score 0; stay kinds may do without
    std::optional<double> commit; // score 0.3
    std::optional<double> target; // score 0.7
    std::optional<double> stretch; // score 1
};
inline constexpr double commitScore = 0.3;
inline constexpr double targetScore = 0.7;

// Commit, target and stretch: a missing one lies on the line of the other two or, with one alone,
// on the line from the start. Percentages stop at 0 and 100.
[[nodiscard]] KeyResultNumbers numbersOf(const KeyResult &keyResult);

// "Stay below", "stay above": judged by where it stands, not by what was gained.
[[nodiscard]] bool isStayKind(const KeyResult &keyResult);
// Whether less is better: "stay below", "decrease", or a target under the start.
[[nodiscard]] bool isFalling(const KeyResult &keyResult);
[[nodiscard]] bool isPercent(const KeyResult &keyResult);
// Enough to be scored: a start and a target, a target alone for stay kinds, nothing for milestones.
[[nodiscard]] bool hasNumbers(const KeyResult &keyResult);

// Whether a value is as good as `level` or better.
[[nodiscard]] bool reaches(const KeyResult &keyResult, double value, double level);
// 0–1 by straight lines through start, commit, target and stretch; none without numbers or value.
[[nodiscard]] std::optional<double> scoreOf(const KeyResult &keyResult, std::optional<double> value);

// "72%", "10 h": a value of this key result as a message can carry it.
[[nodiscard]] Message valueText(const KeyResult &keyResult, double value);
// "target 50%, was 60%": the old one stays in sight once a target was made easier. Empty without a target.
[[nodiscard]] Message targetText(const KeyResult &keyResult);
// "from 61% to 95%", "stay below 2.5%", "no numbers": the line under a key result's title; after it what
// the target was before it was lowered.
[[nodiscard]] Message rangeText(const KeyResult &keyResult);
