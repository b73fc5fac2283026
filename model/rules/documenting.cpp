// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/documenting.h"

#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "rules/requestclosing.h"

namespace {

QList<const Request *> requestsOf(const PlanData &plan, const RequestCluster &cluster)
{
    QList<const Request *> requests;
    for (EntityId id : cluster.requests) {
        if (const Request *request = plan.requests.find(id))
            requests += request;
    }
    return requests;
}

// What was last said to one of them, questions aside.
const Reply *lastWordTo(const PlanData &plan, const RequestCluster &cluster)
{
    const Reply *last = nullptr;
    for (const Reply &reply : plan.replies) {
        const bool says = reply.kind != ReplyKind::Question && reply.kind != ReplyKind::Promise
            && reply.kind != ReplyKind::NotYet;
        if (says && cluster.requests.contains(reply.request) && (!last || last->date <= reply.date))
            last = &reply;
    }
    return last;
}

Change insertionOf(const Answer &answer)
{
    QList<QVariant> values;
    for (const Field &field : *entityType(EntityKind::Answer).fields)
        values += field.read(&answer);
    return Change::insertion(EntityKind::Answer, answer.id, values);
}

Change reference(const Request &request, QStringView key, EntityId value)
{
    const EntityType &type = entityType(EntityKind::Request);
    const int field = type.fieldIndex(key);
    return Change::setting(EntityKind::Request, request.id, field, type.fields->at(field).read(&request),
                           QVariant::fromValue(value));
}

} // namespace

Result<ChangeSet> documentRequests(const PlanData &plan, const RequestCluster &cluster, EntityId newAnswer,
                                   QDate today)
{
    const QList<const Request *> requests = requestsOf(plan, cluster);
    if (requests.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "The requests to document have been deleted.")));
    const Request &first = *requests.constFirst();
    Answer answer;
    answer.id = newAnswer;
    answer.title = first.title;
    answer.date = today;
    answer.owner = requests.constLast()->owner;
    if (const Reply *reply = lastWordTo(plan, cluster)) {
        answer.text = reply->text;
        answer.language = reply->language;
    } else if (const Contact *requester = plan.contacts.find(first.requester)) {
        answer.language = requester->language;
    }
    ChangeSet changes;
    changes.title = Message(QT_TRANSLATE_NOOP("Message", "Document “%1”"), answer.title);
    changes.changes += insertionOf(answer);
    for (const Request *request : requests) {
        if (request->status != RequestStatus::Closed && !request->answer)
            changes.changes += reference(*request, u"answer", newAnswer);
        if (request != &first && !request->repeats)
            changes.changes += reference(*request, u"repeats", first.repeats ? first.repeats : first.id);
    }
    return changes;
}

Result<ChangeSet> answerAll(const PlanData &plan, const RequestCluster &cluster, EntityId answer, QDate today)
{
    ChangeSet all;
    int count = 0;
    for (const Request *request : requestsOf(plan, cluster)) {
        if (request->status == RequestStatus::Closed)
            continue;
        const Result<ChangeSet> one =
            closeRequest(plan, request->id, {RequestOutcome::Redirected, {}, answer}, today);
        if (!one)
            return one.asFailure();
        all.changes += one->changes;
        ++count;
    }
    if (count == 0)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "All of these requests are closed already.")));
    const Answer *given = plan.answers.find(answer);
    all.title = Message(QT_TRANSLATE_N_NOOP("Message", "Answer %n request(s) with “%1”"),
                        given ? given->title : QString())
                    .counting(count);
    return all;
}
