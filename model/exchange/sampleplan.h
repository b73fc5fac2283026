// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/plandata.h"

class Language;

// The plan to explore: the RevOps team of Kervello, a fictional French software company, three weeks
// before its next quarter, laid around today (SampleCalendar). Ids and numbers are the same in both
// languages.
[[nodiscard]] Result<PlanData> samplePlan(const Language &language, QDate today);
