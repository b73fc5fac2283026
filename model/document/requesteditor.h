// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "rules/requestclosing.h"

class PlanSession;
class QString;
struct AnswerPlan;
struct AnswerToOne;
struct QuickRequest;
struct RequestCluster;
struct SentAnswer;

// The verbs of the daily run: requests come in, are taken on, wait or end. Like PlanEditor's, each checks
// the rules, is refused with a message, or becomes one undo step with a name. It only holds the session:
// make one wherever it is needed.
class RequestEditor final {
public:
    explicit RequestEditor(PlanSession &session);

    // rules/quickadd.h says what a line can hold; the id of the first request.
    Result<EntityId> add(const QList<QuickRequest> &requests);
    Result<void> accept(EntityId request, const Acceptance &acceptance);
    Result<void> postpone(EntityId request, const QString &reason);
    Result<void> close(EntityId request, const Closing &closing);
    // The id of the need that it has become.
    Result<EntityId> promote(EntityId request);
    Result<void> reopen(EntityId request);
    // What the triage came to; promoting too. The id of the need then, else null.
    Result<EntityId> decide(EntityId request, const AnswerPlan &answer);
    // Keeps what was sent to who asked.
    Result<void> keepReply(EntityId request, const SentAnswer &sent);

    // What is asked again and again (rules/documenting.h): the id of the new answer.
    Result<EntityId> document(const RequestCluster &cluster);
    Result<void> answerAll(const QList<AnswerToOne> &answers, EntityId answer);
    Result<void> attach(EntityId request, EntityId earlier);

private:
    Result<void> apply(const Result<ChangeSet> &proposal);

    PlanSession &m_session;
};
