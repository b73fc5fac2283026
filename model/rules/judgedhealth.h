// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/health.h"

class PlanIndex;
struct KeyResult;

// How a key result stands, without the sentence that says why: what is counted over thousands.
struct Judgement {
    Health plain = Health::NoNumbers; // by numbers and dates
    bool isDoubted = false; // low confidence puts it at risk

    [[nodiscard]] Health health() const { return isDoubted ? Health::AtRisk : plain; }
};

[[nodiscard]] Judgement judgementOf(const PlanIndex &index, const KeyResult &keyResult, QDate today);
// Whether its target is reached; a limit to stay within never is.
[[nodiscard]] bool isTargetReached(const PlanIndex &index, const KeyResult &keyResult);
