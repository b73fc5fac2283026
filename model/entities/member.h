// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

#include <optional>

enum class MemberRole { Manager, Engineer, Analyst, Enablement, StrategicPm, Head };
enum class Experience { Junior, Confirmed, Senior };

// One person of the RevOps team, and how much of a week is theirs to plan.
struct Member {
    EntityId id;
    QString name;
    QString email;
    MemberRole role = MemberRole::Manager;
    QString speciality;
    QString businessLine;
    double daysPerWeek = 5; // 0–5
    std::optional<double> runReserve; // percent; the plan's when empty
    Experience experience = Experience::Confirmed;

    bool operator==(const Member &) const = default;
};
