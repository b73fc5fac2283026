// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"
#include "rules/okrrules.h"

class PlanIndex;
struct Quarter;

// How far a quarter's OKRs have one trait, in a number that a team can talk about and a sentence that
// says why (after Tability's readable score of a plan).
struct TraitScore {
    OkrTrait trait = OkrTrait::Focus;
    int score = 0; // 0–100
    Message why;
    QList<Finding> findings; // what takes it below 100
};

// By trait: the share of what the trait looks at that no rule finds fault with; focus is also divided
// among the objectives that are too many. A trait whose rules are all switched off is left out; a
// quarter without objectives has none.
[[nodiscard]] QList<TraitScore> traitScores(const PlanIndex &index, Quarter quarter);
