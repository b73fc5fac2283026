// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"

#include <QStringList>

class Language;
struct PlanData;

// A plan as text, the way the views show it: what tests compare.

// "1 E2 Title | score | days | running total kept", and where the capacity line stands.
[[nodiscard]] QStringList rankingLines(const PlanData &plan, const Language &language, Quarter quarter);
// Objectives "Title | owner | score | health", their key results indented with value and confidence.
[[nodiscard]] QStringList okrLines(const PlanData &plan, const Language &language, Quarter quarter,
                                   QDate today);
// "E2 Title | lead | first and last day | progress | health | milestones".
[[nodiscard]] QStringList projectLines(const PlanData &plan, QDate today);
