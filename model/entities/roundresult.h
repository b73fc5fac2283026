// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

#include <optional>

// What a round agreed on for one need.
struct RoundResult {
    EntityId id;
    EntityId round;
    EntityId need;
    std::optional<double> impact; // 1–5
    std::optional<double> effort; // 1–5
    QString note;

    bool operator==(const RoundResult &) const = default;
};
