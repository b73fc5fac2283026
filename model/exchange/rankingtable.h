// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/writtentable.h"

class PlanIndex;
struct Ranking;

// The ranked list of a quarter as it stands in the window: rank, need, its goal, function and status,
// the parts of its score by the plan's model, score, days, running total, whether it stands above the
// line and is kept, and whether it was put there by hand or must be done.
[[nodiscard]] WrittenTable rankingTable(const PlanIndex &index, const Ranking &ranking,
                                        const Language &language);
