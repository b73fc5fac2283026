// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestclosing.h"

#include "changes/changesteps.h"
#include "core/language.h"
#include "fields/entitychoices.h"

using namespace Qt::StringLiterals;

namespace {

void append(ChangeSet &changeSet, const PlanData &plan, EntityId request, QStringView key,
            const QVariant &value)
{
    appendSetting(changeSet.changes, plan, EntityKind::Request, request, key, value);
}

Failure gone()
{
    return failure(Message(QT_TRANSLATE_NOOP("Message", "This request is no longer in the plan.")));
}

// Null when it is there and open.
Message problemOfOpen(const Request &request)
{
    if (request.status != RequestStatus::Closed)
        return {};
    return Message(QT_TRANSLATE_NOOP("Message", "“%1” is closed: reopen it first."), request.title);
}

Message declinedWithoutReason(const Request &request)
{
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "“%1” cannot be declined without a reason: its requester will ask "
                                     "why."),
                   request.title);
}

Message titleOf(RequestOutcome outcome, const QString &title)
{
    switch (outcome) {
    case RequestOutcome::Done:
        return Message(QT_TRANSLATE_NOOP("Message", "Close “%1”, done"), title);
    case RequestOutcome::Explained:
        return Message(QT_TRANSLATE_NOOP("Message", "Close “%1”, explained"), title);
    case RequestOutcome::HandedBack:
        return Message(QT_TRANSLATE_NOOP("Message", "Hand “%1” back"), title);
    case RequestOutcome::Redirected:
        return Message(QT_TRANSLATE_NOOP("Message", "Redirect “%1” to the documentation"), title);
    case RequestOutcome::Promoted:
        return Message(QT_TRANSLATE_NOOP("Message", "Make “%1” a need"), title);
    case RequestOutcome::Declined:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Decline “%1”"), title);
}

bool deflects(const Closing &closing)
{
    const bool isWithoutWork = closing.outcome == RequestOutcome::Explained
        || closing.outcome == RequestOutcome::HandedBack || closing.outcome == RequestOutcome::Redirected;
    return isWithoutWork && !closing.answer.isNull();
}

void appendClosing(ChangeSet &changeSet, const PlanData &plan, EntityId request, RequestOutcome outcome,
                   QDate today)
{
    append(changeSet, plan, request, u"status", choiceKey(RequestStatus::Closed));
    append(changeSet, plan, request, u"outcome", choiceKey(outcome));
    append(changeSet, plan, request, u"closed_on", today);
}

QString originOf(const PlanData &plan, const Request &request, const Language &language)
{
    const Contact *requester = plan.contacts.find(request.requester);
    const QString who = requester ? requester->name : QString();
    const Message origin = who.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Message", "From a request of %1."), request.raisedOn)
        : Message(QT_TRANSLATE_NOOP("Message", "From a request by %1 of %2."), who, request.raisedOn);
    QStringList lines{request.description.trimmed(), request.realNeed.trimmed()};
    if (request.raisedOn.isValid())
        lines += language.text(origin);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

Result<ChangeSet> acceptRequest(const PlanData &plan, EntityId id, const Acceptance &acceptance, QDate today)
{
    const Request *request = plan.requests.find(id);
    if (!request)
        return gone();
    if (const Message problem = problemOfOpen(*request); !problem.isEmpty())
        return failure(problem);
    if (acceptance.promisedOn.isValid() && acceptance.promisedOn < today) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "“%1” cannot be promised for %2, which is past: enter "
                                                 "today or a later day."),
                               request->title, acceptance.promisedOn));
    }
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Take on “%1”"), request->title), {}};
    if (request->status == RequestStatus::New)
        append(changeSet, plan, id, u"status", choiceKey(RequestStatus::Accepted));
    if (!acceptance.owner.isNull())
        append(changeSet, plan, id, u"owner", QVariant::fromValue(acceptance.owner));
    if (acceptance.promisedOn.isValid()) {
        append(changeSet, plan, id, u"promised_on", acceptance.promisedOn);
        append(changeSet, plan, id, u"not_yet_reason", {});
    }
    return changeSet;
}

Result<ChangeSet> postponeRequest(const PlanData &plan, EntityId id, const QString &reason)
{
    const Request *request = plan.requests.find(id);
    if (!request)
        return gone();
    if (const Message problem = problemOfOpen(*request); !problem.isEmpty())
        return failure(problem);
    if (reason.trimmed().isEmpty()) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "“%1” cannot wait without a reason: say what comes first."),
                    request->title));
    }
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Let “%1” wait"), request->title), {}};
    if (request->status == RequestStatus::New)
        append(changeSet, plan, id, u"status", choiceKey(RequestStatus::Accepted));
    append(changeSet, plan, id, u"not_yet_reason", reason.trimmed());
    return changeSet;
}

Result<ChangeSet> closeRequest(const PlanData &plan, EntityId id, const Closing &closing, QDate today)
{
    const Request *request = plan.requests.find(id);
    if (!request)
        return gone();
    if (const Message problem = problemOfOpen(*request); !problem.isEmpty())
        return failure(problem);
    if (closing.outcome == RequestOutcome::Promoted) {
        return failure(Message(
            QT_TRANSLATE_NOOP("Message", "“%1” becomes a need by being made one, not by its outcome alone."),
            request->title));
    }
    const QString reason = closing.reason.trimmed();
    if (closing.outcome == RequestOutcome::Declined && reason.isEmpty())
        return failure(declinedWithoutReason(*request));
    ChangeSet changeSet{titleOf(closing.outcome, request->title), {}};
    appendClosing(changeSet, plan, id, closing.outcome, today);
    if (!reason.isEmpty())
        append(changeSet, plan, id, u"outcome_reason", reason);
    if (!closing.answer.isNull())
        append(changeSet, plan, id, u"answer", QVariant::fromValue(closing.answer));
    append(changeSet, plan, id, u"deflected", deflects(closing));
    return changeSet;
}

Result<ChangeSet> promoteRequest(const PlanData &plan, EntityId id, EntityId newNeed, QDate today,
                                 const Language &language)
{
    const Request *request = plan.requests.find(id);
    if (!request)
        return gone();
    if (const Message problem = problemOfOpen(*request); !problem.isEmpty())
        return failure(problem);
    const Contact *requester = plan.contacts.find(request->requester);
    Need need;
    need.id = newNeed;
    need.title = request->title;
    need.description = originOf(plan, *request, language);
    need.function = request->function.isNull() && requester ? requester->function : request->function;
    need.stakeholder = request->requester;
    need.raisedOn = request->raisedOn.isValid() ? request->raisedOn : today;
    ChangeSet changeSet{titleOf(RequestOutcome::Promoted, request->title),
                        {insertionOf(EntityKind::Need, need)}};
    appendClosing(changeSet, plan, id, RequestOutcome::Promoted, today);
    append(changeSet, plan, id, u"need", QVariant::fromValue(newNeed));
    return changeSet;
}

Result<ChangeSet> reopenRequest(const PlanData &plan, EntityId id)
{
    const Request *request = plan.requests.find(id);
    if (!request)
        return gone();
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Reopen “%1”"), request->title), {}};
    if (request->status != RequestStatus::Closed)
        return changeSet;
    append(changeSet, plan, id, u"status", choiceKey(RequestStatus::New));
    for (QStringView key :
         {QStringView(u"outcome"), QStringView(u"outcome_reason"), QStringView(u"closed_on")})
        append(changeSet, plan, id, key, {});
    append(changeSet, plan, id, u"deflected", false);
    return changeSet;
}

QList<EntityId> requestsOfNeed(const PlanData &plan, EntityId need)
{
    QList<EntityId> ids;
    for (const Request &request : plan.requests) {
        if (!need.isNull() && request.need == need)
            ids += request.id;
    }
    return ids;
}

Message closingProblem(const Request &request)
{
    if (request.status != RequestStatus::Closed)
        return {};
    if (!request.outcome) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "“%1” cannot be closed without an outcome: say first how it "
                                         "ended."),
                       request.title);
    }
    if (request.outcome == RequestOutcome::Declined && request.outcomeReason.trimmed().isEmpty())
        return declinedWithoutReason(request);
    return {};
}
