// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "rules/requestclusters.h"
#include "rules/requestreply.h"

class Language;

// S5, "asked 4 times in 6 weeks: document it": one answer for what is asked again and again.

// Makes an answer with the words of the first request and of the last word that was sent to one of them, has
// every open one of them offer it, and notes that they repeat the first. Refused when none of them is left.
[[nodiscard]] Result<ChangeSet> documentRequests(const PlanData &plan, const RequestCluster &cluster,
                                                 EntityId newAnswer, QDate today);

// What is said to who asked for one of them.
struct AnswerToOne {
    EntityId request;
    SentAnswer sent;
};
// Each open one of them with the words that point to the answer, in the language of who asked. `writer` is
// the language of the one who sends them.
[[nodiscard]] QList<AnswerToOne> answersToAll(const PlanData &plan, const RequestCluster &cluster,
                                              EntityId answer, const Language &writer, QDate today);
// Closes each with that answer, redirected to it, deflected, and keeps what was said. Refused when there is
// none, and when one is closed already.
[[nodiscard]] Result<ChangeSet> answerAll(const PlanData &plan, const QList<AnswerToOne> &answers,
                                          EntityId answer, IdSource &ids, QDate today);

// Notes that a request asks what an earlier one did; it is then offered the answer that one got.
[[nodiscard]] Result<ChangeSet> attachRequest(const PlanData &plan, EntityId request, EntityId earlier);
