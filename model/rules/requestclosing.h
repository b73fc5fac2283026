// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/request.h"

class Language;

// How requests go on and end (S1, S3, S5): each is one undo step. No request closes without an outcome;
// a declined one says why.

// Taken on: by whom, and for which day. Null or invalid: left as it is, or said later.
struct Acceptance {
    EntityId owner;
    QDate promisedOn;
};
// Refused when it is closed, and when the day is past: a promise is for a day to come.
[[nodiscard]] Result<ChangeSet> acceptRequest(const PlanData &plan, EntityId request,
                                              const Acceptance &acceptance, QDate today);
// Taken on without a day, and why: "not yet, because…". Refused without a reason.
[[nodiscard]] Result<ChangeSet> postponeRequest(const PlanData &plan, EntityId request,
                                                const QString &reason);

struct Closing {
    RequestOutcome outcome = RequestOutcome::Done;
    QString reason; // required to decline
    EntityId answer; // the documented one it was given
};
// Refused for Promoted, which promoteRequest() does, for a declined one without a reason, and for one that
// is closed already. Explained, handed back or redirected with an answer counts as deflected.
[[nodiscard]] Result<ChangeSet> closeRequest(const PlanData &plan, EntityId request, const Closing &closing,
                                             QDate today);

// Makes a need with the request's words, its requester as stakeholder, its function, and closes the request
// with a link to it; the need's description says where it comes from, in the language of the plan's reader.
[[nodiscard]] Result<ChangeSet> promoteRequest(const PlanData &plan, EntityId request, EntityId newNeed,
                                               QDate today, const Language &language);
// Open again, without outcome; the need of a promoted one stays.
[[nodiscard]] Result<ChangeSet> reopenRequest(const PlanData &plan, EntityId request);

// The way back from a need: the requests that it was made from, by id.
[[nodiscard]] QList<EntityId> requestsOfNeed(const PlanData &plan, EntityId need);
// Why a request may not stand like this: closed without an outcome, or declined without a reason.
[[nodiscard]] Message closingProblem(const Request &request);
