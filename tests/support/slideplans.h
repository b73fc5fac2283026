// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"

class Language;

// The plans that slides are tried on: the sample of that language on 2027-03-11, and one of 300
// needs with long French titles, 40 projects and objectives of up to eight key results.
[[nodiscard]] PlanData slideSample(const Language &language);
[[nodiscard]] PlanData crowdedPlan();

inline constexpr QDate slideDay()
{
    return QDate::fromJulianDay(2461476); // 2027-03-11
}
