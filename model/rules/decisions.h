// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "core/quarter.h"
#include "entities/decision.h"

struct LineProposal;

// Who decides, when, why: what every decision is logged with.
struct DecisionContext {
    QDate date;
    QString by;
    QString reason; // required to decline and to cut
};

// Each is one undo step: the status of the needs, and a Decision for each of them (DECISIONS 12).
// Needs that are already as asked are left out; refused when none is left or a reason is missing.
[[nodiscard]] Result<ChangeSet> chooseNeeds(const PlanData &plan, const QList<EntityId> &needs,
                                            Quarter quarter, const DecisionContext &context, IdSource &ids);
[[nodiscard]] Result<ChangeSet> deferNeeds(const PlanData &plan, const QList<EntityId> &needs, Quarter until,
                                           const DecisionContext &context, IdSource &ids);
[[nodiscard]] Result<ChangeSet> declineNeeds(const PlanData &plan, const QList<EntityId> &needs,
                                             const DecisionContext &context, IdSource &ids);
// Kept needs that do not fit: deferred to the next quarter, logged as cut.
[[nodiscard]] Result<ChangeSet> cutNeeds(const PlanData &plan, const QList<EntityId> &needs, Quarter until,
                                         const DecisionContext &context, IdSource &ids);
// Back to qualified, or to planned where an objective or project is still linked.
[[nodiscard]] Result<ChangeSet> reopenNeeds(const PlanData &plan, const QList<EntityId> &needs,
                                            const DecisionContext &context, IdSource &ids);
// Chooses what stands above the line; what is kept below it stays, marked.
[[nodiscard]] Result<ChangeSet> chooseDownToTheLine(const PlanData &plan, const LineProposal &proposal,
                                                    Quarter quarter, const DecisionContext &context,
                                                    IdSource &ids);

// Decision::before and after hold "qualified", "chosen 2027-Q2" or "impact 3.2, effort 4.6", the same in
// every language; this is what people read: "Chosen for Q2 2027". Anything else is shown as it stands.
[[nodiscard]] Message decisionStateText(const QString &state);
// "impact 3.2, effort 4.6", for a need that was moved by a decision; empty while a score is missing.
[[nodiscard]] QString placeState(std::optional<double> impact, std::optional<double> effort);
// For what came into the plan or left it by a decision.
[[nodiscard]] QString addedState();
[[nodiscard]] QString removedState();
[[nodiscard]] Message decisionKindLabel(DecisionKind kind);
