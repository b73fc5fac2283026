// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/writtentable.h"

class PlanIndex;
struct Quarter;

// One row for each key result of the quarter (a null quarter: the backlog), under its objective and goal:
// the numbers, where it stands, its score and health today. Objectives without key results have a row too.
[[nodiscard]] WrittenTable okrTable(const PlanIndex &index, const Quarter &quarter, QDate today,
                                    const Language &language);
// One row for each project that is not cancelled, by start: who, when, how far, for which objective, and
// what it waits for.
[[nodiscard]] WrittenTable projectTable(const PlanIndex &index, QDate today, const Language &language);
