// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <optional>

enum class ScoreAxis { Impact, Effort };

// What one participant gave one need on one axis. A rescored need keeps its earlier turns.
struct RoundScore {
    EntityId id;
    EntityId participant;
    EntityId need;
    ScoreAxis axis = ScoreAxis::Impact;
    std::optional<double> value; // 1–5
    int turn = 1; // 2: after the first discussion…
    bool abstained = false; // seen and left to the others; it has no value then

    bool operator==(const RoundScore &) const = default;
};
