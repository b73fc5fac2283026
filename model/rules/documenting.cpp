// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/documenting.h"

#include "core/language.h"
#include "entities/plandata.h"
#include "fields/entitytype.h"
#include "rules/answerdraft.h"
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

QList<AnswerToOne> answersToAll(const PlanData &plan, const RequestCluster &cluster, EntityId answer,
                                const Language &writer, QDate today)
{
    AnswerPlan way;
    way.way = AnswerWay::Documentation;
    way.answer = answer;
    QHash<QString, Language> languages;
    QList<AnswerToOne> answers;
    for (const Request *request : requestsOf(plan, cluster)) {
        if (request->status == RequestStatus::Closed)
            continue;
        const QString code = answerLanguage(plan, *request, writer.code());
        if (!languages.contains(code))
            languages.insert(code, Language(code));
        const QString text = draftAnswer(plan, *request, way, languages.value(code), writer, today);
        answers +=
            AnswerToOne{request->id, {ReplyKind::Documentation, request->channel, code, text, QString()}};
    }
    return answers;
}

Result<ChangeSet> answerAll(const PlanData &plan, const QList<AnswerToOne> &answers, EntityId answer,
                            IdSource &ids, QDate today)
{
    if (answers.isEmpty())
        return failure(Message(QT_TRANSLATE_NOOP("Message", "All of these requests are closed already.")));
    const Answer *given = plan.answers.find(answer);
    if (!given)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This answer is no longer in the plan.")));
    ChangeSet all;
    all.title = Message(QT_TRANSLATE_N_NOOP("Message", "Answer %n request(s) with “%1”"), given->title)
                    .counting(int(answers.size()));
    for (const AnswerToOne &one : answers) {
        const Result<ChangeSet> closed =
            closeRequest(plan, one.request, {RequestOutcome::Redirected, {}, answer}, today);
        if (!closed)
            return closed.asFailure();
        const Result<ChangeSet> kept = keepReply(plan, one.request, one.sent, ids.next(), today);
        if (!kept)
            return kept.asFailure();
        all.changes += closed->changes + kept->changes;
    }
    return all;
}

Result<ChangeSet> attachRequest(const PlanData &plan, EntityId id, EntityId earlierId)
{
    const Request *request = plan.requests.find(id);
    const Request *earlier = plan.requests.find(earlierId);
    if (!request || !earlier || id == earlierId)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This request is no longer in the plan.")));
    ChangeSet changes{
        Message(QT_TRANSLATE_NOOP("Message", "Note that “%1” repeats “%2”"), request->title, earlier->title),
        {}};
    const EntityId first = earlier->repeats && earlier->repeats != id ? earlier->repeats : earlierId;
    changes.changes += reference(*request, u"repeats", first);
    if (!request->answer && plan.answers.contains(earlier->answer))
        changes.changes += reference(*request, u"answer", earlier->answer);
    return changes;
}
