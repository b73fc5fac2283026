// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "rules/requestclusters.h"

// S5, "asked 4 times in 6 weeks: document it": one answer for what is asked again and again.

// Makes an answer with the words of the first request and of the last word that was sent to one of them, has
// every open one of them offer it, and notes that they repeat the first. Refused when none of them is left.
[[nodiscard]] Result<ChangeSet> documentRequests(const PlanData &plan, const RequestCluster &cluster,
                                                 EntityId newAnswer, QDate today);

// Closes every open one of them with that answer: redirected to it, deflected. Refused when all are closed.
[[nodiscard]] Result<ChangeSet> answerAll(const PlanData &plan, const RequestCluster &cluster,
                                          EntityId answer, QDate today);
