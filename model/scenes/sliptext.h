// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QHash>

class Language;
class PlanIndex;
struct Project;

// The end that each project once had, from the earliest logged change of it: found in one pass over
// the decisions.
using PlannedEnds = QHash<EntityId, QDate>;
[[nodiscard]] PlannedEnds firstPlannedEnds(const PlanIndex &index);

// Calendar days a project ends after what was once planned: its end against the earliest one that
// a logged change of it names, or today against an end that has passed. 0: on time, or done.
[[nodiscard]] int slipDaysOf(const PlanIndex &index, EntityId project, QDate today);
// The same where the end once planned is known; invalid: it never changed.
[[nodiscard]] int slipDaysOf(const Project &project, QDate plannedEnd, QDate today);

// "+3 weeks", in days below one week; empty for none.
[[nodiscard]] QString slipText(int days, const Language &language);
// "+3 wk"
[[nodiscard]] QString shortSlipText(int days, const Language &language);
// "three weeks", for a sentence.
[[nodiscard]] QString spanInWords(int days, const Language &language);
