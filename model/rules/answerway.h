// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/reply.h"

#include <optional>

// What becomes of a request, and with it what is said to who asked (S3, S5).
enum class AnswerWay {
    Promise, // taken on, for a day
    NotYet, // taken on without one, because of what comes first
    HandedBack, // with the how-to
    Documentation,
    Explained, // nothing to do
    AskManager, // S7
    Done,
    Promoted, // made a need
    Declined,
};
inline constexpr int answerWayCount = 9;

[[nodiscard]] Message answerWayName(AnswerWay way);
// What the request ends with; nothing while it goes on.
[[nodiscard]] std::optional<RequestOutcome> outcomeOf(AnswerWay way);
[[nodiscard]] ReplyKind replyKindOf(AnswerWay way);
[[nodiscard]] bool needsReason(AnswerWay way); // without it the decision is refused
[[nodiscard]] bool takesAnswer(AnswerWay way); // a documented one can go with it

struct AnswerPlan {
    AnswerWay way = AnswerWay::Promise;
    EntityId owner;
    QDate promisedOn;
    QString reason; // why not yet, why declined, how to do it oneself
    EntityId answer;

    bool operator==(const AnswerPlan &) const = default;
};

// What the answers to the questions of the triage come to; `knownAnswer` is the documented answer that
// fits, null when there is none.
[[nodiscard]] AnswerPlan proposedAnswer(const PlanData &plan, const Request &request, EntityId knownAnswer,
                                        QDate today);
// Makes it so, in one step. Promoting needs an id and goes through promoteRequest().
[[nodiscard]] Result<ChangeSet> decideRequest(const PlanData &plan, EntityId request,
                                              const AnswerPlan &answer, QDate today);
