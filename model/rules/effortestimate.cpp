// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/effortestimate.h"

#include "rules/finding.h"
#include "rules/placement.h"
#include "rules/planindex.h"

#include <cmath>

namespace {

constexpr double mostApart = 1.05; // a step, and half of the least difference between two scores

} // namespace

std::optional<double> effortThatFits(const Need &need, const PlanSettings &settings)
{
    if (!need.effort || !need.estimateDays)
        return std::nullopt;
    const double fitting = effortOfDays(*need.estimateDays, settings);
    return std::abs(fitting - clampedScore(*need.effort)) > mostApart ? std::optional(fitting) : std::nullopt;
}

QVariant valueThatMends(const PlanIndex &index, const Finding &finding)
{
    if (finding.check != QLatin1StringView("effort_against_estimate"))
        return {};
    const Need *need = index.plan().needs.find(finding.entity.id);
    const auto fitting = need ? effortThatFits(*need, index.settings()) : std::nullopt;
    return fitting ? QVariant(*fitting) : QVariant();
}
