// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plansettings.h"

class Language;
struct PlanData;

// What a new plan is asked for before it exists.
struct FreshPlan {
    QString title;
    QString company;
    GrowthPhase growthPhase = GrowthPhase::Scale;
    int fiscalStartMonth = 1; // 1–12
};

// An empty plan with the business functions of PRODUCT.md named in that language and the run
// reserve that its growth phase suggests.
[[nodiscard]] PlanData freshPlan(const FreshPlan &wanted, const Language &language);
// What a plan is called after a file: "besoins_2027.xlsx" gives "besoins 2027".
[[nodiscard]] QString planTitleFor(const QString &path);
