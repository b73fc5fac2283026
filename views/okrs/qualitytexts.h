// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QStringList>

class Language;
class PlanIndex;
struct Finding;

// One rule of well-formed OKRs: the checks that break it, and what is said when none does.
struct QualityRule {
    QStringList checks;
    QString kept;
};

// The rules of an objective or a key result, in the order in which one would mend them.
[[nodiscard]] QList<QualityRule> qualityRules(const PlanIndex &index, EntityRef entity,
                                              const Language &language);
// What is said of a broken one, in the details of that entity.
[[nodiscard]] QString brokenText(const Finding &finding, EntityRef entity, const Language &language);
// What the button beside a broken rule says; empty: no single step mends it.
[[nodiscard]] QString qualityVerb(const QString &check);
