// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "core/quarter.h"
#include "entities/entityref.h"
#include "rules/okrtyping.h"

class Language;
struct KeyResult;
struct Objective;

// An objective, a key result or a project that somebody has begun to type, and where it would stand.
struct NewOkr {
    EntityKind kind = EntityKind::Objective;
    EntityId after; // the sibling it follows; null: the last one
    // What it belongs to; an objective's is the quarter, null for the backlog.
    Quarter quarter;
    EntityId objective;
    EntityId keyResult; // of a project: the one it moves; may be null
    // What the group of rows it stands in says of it; null: nothing.
    EntityId goal;
    EntityId owner;
    bool operator==(const NewOkr &) const = default;
};

// The line taken apart, for the kind and the quarter of what is typed.
[[nodiscard]] TypedOkr typedOkr(const PlanData &plan, const NewOkr &row, const QString &line,
                                const Language &language);
// As they would be made: a key result called like a template follows it, and what was typed wins.
[[nodiscard]] Objective objectiveOf(const NewOkr &row, const TypedOkr &typed);
[[nodiscard]] KeyResult keyResultOf(const NewOkr &row, const TypedOkr &typed, const Language &language);

// Makes it, in its place among its siblings, in one step named after it. Refused without a title, or
// when what it belongs to is gone.
[[nodiscard]] Result<ChangeSet> addOkr(const PlanData &plan, const NewOkr &row, const QString &line,
                                       EntityId id, const Language &language);
// What a line typed over an objective, a key result or a project changes: its title, and the numbers,
// owner and day that it says.
[[nodiscard]] Result<ChangeSet> retypeOkr(const PlanData &plan, EntityRef ref, const QString &line,
                                          const Language &language);
// Stops or starts checking a rule of OKRs in this plan; no change when it is so already.
[[nodiscard]] Result<ChangeSet> switchOkrRule(const PlanData &plan, const QString &rule, bool isChecked);
[[nodiscard]] ChangeSet checkAllOkrRules(const PlanData &plan);
