// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/answerway.h"

#include "changes/changesteps.h"
#include "rules/intake.h"
#include "rules/requestclosing.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"
#include "rules/runorproject.h"

namespace {

AnswerWay proposedWay(const PlanData &plan, const Request &request, EntityId knownAnswer)
{
    if (request.status != RequestStatus::New)
        return request.promisedOn.isValid() || request.notYetReason.trimmed().isEmpty() ? AnswerWay::Promise
                                                                                        : AnswerWay::NotYet;
    if (isForManagerFirst(plan, request))
        return AnswerWay::AskManager;
    if (request.misunderstanding == YesNo::Yes)
        return AnswerWay::Explained;
    if (request.alone == YesNo::Yes)
        return AnswerWay::HandedBack;
    if (runOrProject(request) == RunOrProject::Project)
        return AnswerWay::Promoted;
    return knownAnswer ? AnswerWay::Documentation : AnswerWay::Promise;
}

// Who is asked for that function.
EntityId ownerFor(const PlanData &plan, const Request &request)
{
    if (request.owner)
        return request.owner;
    const Function *function = plan.functions.find(request.function);
    return function && plan.members.contains(function->revopsContact) ? function->revopsContact : EntityId();
}

} // namespace

Message answerWayName(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Promise:
        return Message(QT_TRANSLATE_NOOP("Message", "Promise a day"));
    case AnswerWay::NotYet:
        return Message(QT_TRANSLATE_NOOP("Message", "Not yet, because…"));
    case AnswerWay::HandedBack:
        return Message(QT_TRANSLATE_NOOP("Message", "Hand it back with the how-to"));
    case AnswerWay::Documentation:
        return Message(QT_TRANSLATE_NOOP("Message", "Point to the documentation"));
    case AnswerWay::Explained:
        return Message(QT_TRANSLATE_NOOP("Message", "Explain: nothing to do"));
    case AnswerWay::AskManager:
        return Message(QT_TRANSLATE_NOOP("Message", "Send them to their manager"));
    case AnswerWay::Done:
        return Message(QT_TRANSLATE_NOOP("Message", "It is done"));
    case AnswerWay::Promoted:
        return Message(QT_TRANSLATE_NOOP("Message", "Make it a need"));
    case AnswerWay::Declined:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Decline, because…"));
}

std::optional<RequestOutcome> outcomeOf(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Promise:
    case AnswerWay::NotYet:
        return {};
    case AnswerWay::HandedBack:
    case AnswerWay::AskManager:
        return RequestOutcome::HandedBack;
    case AnswerWay::Documentation:
        return RequestOutcome::Redirected;
    case AnswerWay::Explained:
        return RequestOutcome::Explained;
    case AnswerWay::Done:
        return RequestOutcome::Done;
    case AnswerWay::Promoted:
        return RequestOutcome::Promoted;
    case AnswerWay::Declined:
        break;
    }
    return RequestOutcome::Declined;
}

ReplyKind replyKindOf(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Promise:
        return ReplyKind::Promise;
    case AnswerWay::NotYet:
        return ReplyKind::NotYet;
    case AnswerWay::HandedBack:
        return ReplyKind::HandedBack;
    case AnswerWay::Documentation:
        return ReplyKind::Documentation;
    case AnswerWay::Explained:
        return ReplyKind::Explained;
    case AnswerWay::Done:
        return ReplyKind::Done;
    case AnswerWay::Declined:
        return ReplyKind::Declined;
    case AnswerWay::AskManager:
    case AnswerWay::Promoted:
        break;
    }
    return ReplyKind::Other;
}

bool needsReason(AnswerWay way)
{
    return way == AnswerWay::NotYet || way == AnswerWay::Declined;
}

bool takesAnswer(AnswerWay way)
{
    return way == AnswerWay::HandedBack || way == AnswerWay::Documentation || way == AnswerWay::Explained;
}

AnswerPlan proposedAnswer(const PlanData &plan, const Request &request, EntityId knownAnswer, QDate today)
{
    AnswerPlan answer;
    answer.way = proposedWay(plan, request, knownAnswer);
    answer.owner = ownerFor(plan, request);
    answer.promisedOn = request.promisedOn;
    if (!answer.promisedOn.isValid())
        answer.promisedOn = promiseFor(priorityOf(plan, request, today).level(), plan.settings(), today);
    answer.reason = request.notYetReason;
    if (takesAnswer(answer.way))
        answer.answer = knownAnswer;
    return answer;
}

Result<ChangeSet> decideRequest(const PlanData &plan, EntityId request, const AnswerPlan &answer, QDate today)
{
    if (answer.way == AnswerWay::Promise)
        return acceptRequest(plan, request, {answer.owner, answer.promisedOn}, today);
    if (answer.way == AnswerWay::NotYet) {
        Result<ChangeSet> postponed = postponeRequest(plan, request, answer.reason);
        if (postponed && answer.owner)
            appendSetting(postponed->changes, plan, EntityKind::Request, request, u"owner",
                          QVariant::fromValue(answer.owner));
        return postponed;
    }
    const EntityId documented = takesAnswer(answer.way) ? answer.answer : EntityId();
    return closeRequest(plan, request, {*outcomeOf(answer.way), answer.reason, documented}, today);
}
