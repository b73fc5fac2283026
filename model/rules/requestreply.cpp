// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestreply.h"

#include "changes/changesteps.h"

#include <algorithm>

Result<ChangeSet> keepReply(const PlanData &plan, EntityId id, const SentAnswer &sent, EntityId newReply,
                            QDate today)
{
    const Request *request = plan.requests.find(id);
    if (!request)
        return failure(Message(QT_TRANSLATE_NOOP("Message", "This request is no longer in the plan.")));
    const QString text = sent.text.trimmed();
    if (text.isEmpty())
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "There is no answer to “%1” yet: write it, then send it."),
                    request->title));
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Answer “%1”"), request->title), {}};
    const auto isKept = [&](const Reply &reply) {
        return reply.request == id && reply.date == today && reply.text == text;
    };
    if (std::any_of(plan.replies.begin(), plan.replies.end(), isKept))
        return changeSet;
    const Reply reply{newReply, id, today, sent.kind, sent.channel, sent.language, text, sent.by};
    changeSet.changes += insertionOf(EntityKind::Reply, reply);
    if (!request->answeredOn.isValid())
        appendSetting(changeSet.changes, plan, EntityKind::Request, id, u"answered_on", today);
    return changeSet;
}

QList<EntityId> repliesTo(const PlanData &plan, EntityId request)
{
    QList<const Reply *> replies;
    for (const Reply &reply : plan.replies) {
        if (reply.request == request)
            replies += &reply;
    }
    std::stable_sort(replies.begin(), replies.end(),
                     [](const Reply *a, const Reply *b) { return a->date < b->date; });
    QList<EntityId> ids;
    for (const Reply *reply : std::as_const(replies))
        ids += reply->id;
    return ids;
}
