// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

class PlanIndex;
struct KeyResult;
struct Objective;
struct Quarter;

// Whether OKRs are well formed: measurable, owned, tied to a need and a goal (DECISIONS 24).

// Without start, target, unit, owner or due.
[[nodiscard]] QList<Finding> problemsOf(const KeyResult &keyResult);
// Without owner, key result, need or goal; not two to five key results. Its key results' own
// findings are not in it.
[[nodiscard]] QList<Finding> problemsOf(const PlanIndex &index, const Objective &objective);
// All of the quarter's objectives and key results, and whether there are too many objectives.
[[nodiscard]] QList<Finding> okrFindings(const PlanIndex &index, Quarter quarter);
