// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/plansettings.h"

#include <optional>

// What the company wants (Enjeu stratégique): needs and objectives serve it.
struct Goal {
    EntityId id;
    QString title;
    QString shortTitle;
    QString description;
    EntityId sponsor; // contact, C-level
    std::optional<GrowthPhase> growthPhase;
    QString metric; // "Forecast error: from 18% to 5%"
    QString horizon; // "December 2027"
    std::optional<double> weight; // percent of the whole, 0–100
    int color = 1; // 1–8 of the goal colours
    int position = 0; // 1 is E1
    QString sourceKey;

    bool operator==(const Goal &) const = default;
};
