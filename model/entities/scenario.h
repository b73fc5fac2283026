// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QDate>
#include <QList>

#include <optional>

// A cut of a quarter that was tried without touching the plan, kept to be compared or adopted.
struct Scenario {
    EntityId id;
    QString title;
    QDate date;
    Quarter quarter;
    std::optional<double> runReserve; // percent; the plan's when empty
    double addedPeople = 0; // full-time people more, 0.5: one at half time
    QList<EntityId> kept; // needs that would be chosen
    QList<EntityId> leftOut; // needs that would not

    bool operator==(const Scenario &) const = default;
};
