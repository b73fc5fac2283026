// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "rules/finding.h"

class PlanIndex;

// Everything worth a look before the plan is shown to anybody (PRODUCT.md S9), the gravest first.
// OKR checks look at today's quarter or the shown one, whichever is earlier, and all later ones;
// capacity and kept needs at the shown one.
[[nodiscard]] QList<Finding> planHealth(const PlanIndex &index, Quarter shown, QDate today);

// Needs that could be closed: planned, and all their projects are done.
[[nodiscard]] QList<EntityId> needsReadyToClose(const PlanIndex &index);
// Every check there is, for documentation and tests.
[[nodiscard]] QStringList allCheckIds();
