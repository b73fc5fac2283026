// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

enum class CriterionSide { Benefit, Cost };

// One of the plan's own measures of the weighted model (Critère): a column that every need is
// scored in.
struct Criterion {
    EntityId id;
    QString title;
    QString shortTitle;
    CriterionSide side = CriterionSide::Benefit;
    double weight = 50; // 0–100; only the proportions on one side count
    int position = 0;

    bool operator==(const Criterion &) const = default;
};
