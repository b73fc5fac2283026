// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

class PlanIndex;
struct KeyResult;
struct Objective;
struct PlanSettings;
struct Quarter;

// Whether OKRs are well formed: measurable, owned, tied to a need and a goal (DECISIONS 24), and worded
// as outcomes. rules/okrrules.h says why, with examples. A rule that the plan has switched off finds
// nothing.

// Without start, target, unit, owner or due; and what its title says.
[[nodiscard]] QList<Finding> problemsOf(const PlanIndex &index, const KeyResult &keyResult);
// Without owner, key result, need or goal; not two to five key results, none of them leading, all due
// on the last day; and what its title says. Its key results' own findings are not in it.
[[nodiscard]] QList<Finding> problemsOf(const PlanIndex &index, const Objective &objective);
// Of the title alone, as it is being typed.
[[nodiscard]] QList<Finding> titleProblems(const PlanSettings &settings, const Objective &objective);
[[nodiscard]] QList<Finding> titleProblems(const PlanSettings &settings, const KeyResult &keyResult);
// All of the quarter's objectives and key results, whether there are too many objectives, and the
// chosen needs that none of them answers, once there are objectives.
[[nodiscard]] QList<Finding> okrFindings(const PlanIndex &index, Quarter quarter);
// Whether the plan wants to hear of a rule.
[[nodiscard]] bool isChecked(const PlanSettings &settings, const QString &rule);
