// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QString>

#include <optional>

// What stands in the way of a key result.
enum class Blocker { None, Resource, Dependency, Clarity, Run, External };

// Where a key result stands on a day, and how sure its owner is.
struct CheckIn {
    EntityId id;
    EntityId keyResult;
    QDate date;
    std::optional<double> value; // in the key result's unit; milestones: 0 or 1
    std::optional<int> confidence; // 0–10
    QString comment;
    Blocker blocker = Blocker::None;

    bool operator==(const CheckIn &) const = default;
};
