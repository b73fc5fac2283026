// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QString>

#include <optional>

enum class KeyResultKind { Reach, Increase, Decrease, StayBelow, StayAbove, Milestone };
enum class Indicator { Leading, Lagging };

// A number that proves its objective. Its current value is the last check-in's, never stored.
struct KeyResult {
    EntityId id;
    EntityId objective;
    QString title;
    QString unit; // "%", "h", "j"…
    KeyResultKind kind = KeyResultKind::Reach;
    std::optional<double> start; // score 0
    std::optional<double> commit; // score 0.3
    std::optional<double> target; // score 0.7
    std::optional<double> stretch; // score 1
    QDate due;
    EntityId owner; // member
    Indicator indicator = Indicator::Lagging;
    int position = 0;

    bool operator==(const KeyResult &) const = default;
};
