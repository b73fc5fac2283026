// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/health.h"

#include <QDate>

#include <optional>

struct PlanSettings;
struct Project;

// Done; at risk when its end has passed or progress is far behind time; attention when somewhat
// behind (PlanSettings, DECISIONS 7). None where there is nothing to judge: not begun, without
// dates, or cancelled.
[[nodiscard]] std::optional<HealthReport> healthOf(const Project &project, const PlanSettings &settings,
                                                   QDate today);
// Percent of its days that are over in the morning of today; none without dates.
[[nodiscard]] std::optional<double> elapsedPercent(const Project &project, QDate today);
