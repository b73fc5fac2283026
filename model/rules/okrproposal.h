// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/keyresult.h"
#include "entities/objective.h"
#include "entities/project.h"

class Language;
class PlanIndex;

enum class OkrGrouping {
    PerGoal, // one objective for all needs whose heaviest goal it is
    PerNeed,
};

// One objective as it is proposed: a value that the planner edits, or leaves out, before it becomes
// part of the plan.
struct ProposedObjective {
    bool accepted = true;
    Objective objective;
    QList<KeyResult> keyResults; // titles, kinds and due days only: a proposal invents no number
    QList<Project> projects; // one for each need behind it
};

struct OkrProposal {
    Quarter quarter;
    QList<ProposedObjective> objectives;
};

// The chosen needs of the quarter that no objective and no project answers yet, best ranked first.
[[nodiscard]] QList<EntityId> needsWithoutOkr(const PlanIndex &index, Quarter quarter);

// Objectives with the needs behind them, key results to fill in, and projects laid inside the
// quarter from `today` on. Titles are in `language`, the one the plan is written in.
[[nodiscard]] OkrProposal proposeOkrs(const PlanIndex &index, OkrGrouping grouping,
                                      const QList<EntityId> &needs, Quarter quarter, QDate today,
                                      const Language &language, IdSource &ids);

// What accepting the proposal does, in one undo step; its needs become planned. Refused when
// nothing in it is accepted.
[[nodiscard]] Result<ChangeSet> changesOf(const PlanData &plan, const OkrProposal &proposal);
