// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/request.h"

// A request typed on one line, as it is said in passing:
// "#slack @Lea AE : champ CRM pour le motif de perte, bloque signature". In any order before the colon:
// #channel, #label, @requester with a title or a function. After it what is asked, then, between
// commas: what it blocks, "30 min", the name of a rollout. French and English, accents optional.
struct QuickRequest {
    Request request; // without an id
    // A requester whom the plan does not know: a contact to be made, with the words that stood behind.
    QString newRequester;
    QString newRequesterTitle;
    // What was understood, part by part, to be read before Enter.
    QList<Message> understood;

    [[nodiscard]] bool isEmpty() const { return request.title.isEmpty(); }
};

[[nodiscard]] QuickRequest readQuickRequest(const PlanData &plan, const QString &line, QDate today);
// A message from a chat by somebody whose name is known: its first sentence is what is asked, without the
// greeting; all of it is the description.
[[nodiscard]] QuickRequest readQuickMessage(const PlanData &plan, const QString &author, const QString &text,
                                            QDate today);
// One request a line; empty lines are left out. A pasted list's "- " and "1. " are not part of it.
[[nodiscard]] QList<QuickRequest> readQuickRequests(const PlanData &plan, const QString &pasted, QDate today);

// All of them in one step; the same new name becomes one contact. `ids` gives the ids of the requests.
// Refused when a line does not say what is asked, with the line's number.
[[nodiscard]] Result<ChangeSet> addQuickRequests(const QList<QuickRequest> &requests, IdSource &ids);
