// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "fields/choices.h"

// How something stands, derived and never typed. The first five are LOOK's status shapes.
enum class Health { OnTrack, Attention, AtRisk, Outdated, Done, NoNumbers };
inline constexpr int healthCount = 6;

template <>
const Choices &choicesOf<Health>();

[[nodiscard]] Message healthLabel(Health health);
// The one that asks for more care. Outdated is worse than on track, since nobody knows; what has
// no numbers cannot be compared and gives way to whatever has.
[[nodiscard]] Health worse(Health a, Health b);

// A health and the sentence that explains it: "72% where 87% is expected today."
struct HealthReport {
    Health health = Health::NoNumbers;
    Message reason;
};
