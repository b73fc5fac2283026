// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <optional>

// How one need does on one criterion.
struct CriterionScore {
    EntityId id;
    EntityId need;
    EntityId criterion;
    std::optional<double> value; // 1–5

    bool operator==(const CriterionScore &) const = default;
};
