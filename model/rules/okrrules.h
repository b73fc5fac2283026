// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QList>
#include <QString>

// What makes a set of OKRs hold; each rule stands for one of them.
enum class OkrTrait { Focus, Measurable, Owned, Actionable, Aligned };
inline constexpr int okrTraitCount = 5;

// What a rule looks at, and what its examples are examples of.
enum class OkrScope { Objective, KeyResult, Quarter };

// One rule of well-formed OKRs, to be explained where it is broken. The examples are written as they
// would be typed into the tree: an objective a line, its key results after a dash.
struct OkrRule {
    const char *id; // stable: the check of its findings and PlanSettings::rulesOff name it so
    OkrScope scope;
    OkrTrait trait;
    const char *name; // English sources, context "Message"
    const char *why;
    const char *weak;
    const char *strong;
};

// In the order in which one would mend them. What each looks at, rules/okrchecks.h says.
[[nodiscard]] const QList<OkrRule> &okrRules();
// Null: no rule of OKRs has that id.
[[nodiscard]] const OkrRule *okrRule(const QString &id);
[[nodiscard]] Message traitName(OkrTrait trait);
