// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inboxfilter.h"

#include "core/foldedtext.h"
#include "entities/plandata.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"
#include "rules/requestsigns.h"

namespace {

// A description may hold a whole mail thread; what it is about stands at its head.
constexpr int searchedDescription = 240; // characters

SmartGroups openGroupOf(RequestGroup group)
{
    switch (group) {
    case RequestGroup::ToTriage:
        return bitOf(SmartGroup::ToTriage);
    case RequestGroup::WaitingForAnswer:
        return bitOf(SmartGroup::WaitingForAnswer);
    case RequestGroup::DueToday:
        return bitOf(SmartGroup::DueToday);
    case RequestGroup::Late:
        return bitOf(SmartGroup::Late);
    default:
        return 0;
    }
}

SmartGroups closedGroupOf(const Request &request)
{
    if (!request.outcome)
        return 0;
    switch (*request.outcome) {
    case RequestOutcome::Done:
        return bitOf(SmartGroup::Done);
    case RequestOutcome::Explained:
    case RequestOutcome::HandedBack:
    case RequestOutcome::Redirected:
        return bitOf(SmartGroup::Explained);
    case RequestOutcome::Promoted:
        return bitOf(SmartGroup::Promoted);
    case RequestOutcome::Declined:
        break;
    }
    return bitOf(SmartGroup::Declined);
}

bool hasMovedSinceYesterday(const PlanData &plan, const Request &request, QDate today)
{
    return request.impact && request.raisedOn < today
        && priorityOf(plan, request, today).step() != priorityOf(plan, request, today.addDays(-1)).step();
}

} // namespace

QList<SmartGroup> smartGroupsOf(InboxScope scope)
{
    if (scope == InboxScope::Closed) {
        return {SmartGroup::Everything, SmartGroup::Done,     SmartGroup::Explained,
                SmartGroup::Deflected,  SmartGroup::Promoted, SmartGroup::Declined};
    }
    return {SmartGroup::Everything,
            SmartGroup::ToTriage,
            SmartGroup::WaitingForAnswer,
            SmartGroup::DueToday,
            SmartGroup::Late,
            SmartGroup::Repeated,
            SmartGroup::NotTold,
            SmartGroup::MovedSinceYesterday};
}

Message smartGroupName(SmartGroup group, InboxScope scope)
{
    switch (group) {
    case SmartGroup::Everything:
        return scope == InboxScope::Open ? Message(QT_TRANSLATE_NOOP("Message", "All open ones"))
                                         : Message(QT_TRANSLATE_NOOP("Message", "All closed ones"));
    case SmartGroup::ToTriage:
        return groupTitle(RequestGroup::ToTriage);
    case SmartGroup::WaitingForAnswer:
        return groupTitle(RequestGroup::WaitingForAnswer);
    case SmartGroup::DueToday:
        return groupTitle(RequestGroup::DueToday);
    case SmartGroup::Late:
        return groupTitle(RequestGroup::Late);
    case SmartGroup::Repeated:
        return Message(QT_TRANSLATE_NOOP("Message", "Asked again and again"));
    case SmartGroup::NotTold:
        return Message(QT_TRANSLATE_NOOP("Message", "Decided, not told yet"));
    case SmartGroup::MovedSinceYesterday:
        return Message(QT_TRANSLATE_NOOP("Message", "Moved since yesterday"));
    case SmartGroup::Done:
        return Message(QT_TRANSLATE_NOOP("Message", "Requests done"));
    case SmartGroup::Explained:
        return Message(QT_TRANSLATE_NOOP("Message", "Explained, handed back, redirected"));
    case SmartGroup::Deflected:
        return Message(QT_TRANSLATE_NOOP("Message", "Avoided by a documented answer"));
    case SmartGroup::Promoted:
        return Message(QT_TRANSLATE_NOOP("Message", "Made a need"));
    case SmartGroup::Declined:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Requests declined"));
}

SmartGroups smartGroupsWith(const PlanData &plan, const RequestSigns &signs, const Request &request,
                            QDate today)
{
    const auto bit = [](SmartGroup group, bool isIn) { return isIn ? bitOf(group) : 0; };
    if (request.status == RequestStatus::Closed)
        return bitOf(SmartGroup::Everything) | closedGroupOf(request)
            | bit(SmartGroup::Deflected, request.deflected);
    return bitOf(SmartGroup::Everything) | openGroupOf(groupOf(request, today))
        | bit(SmartGroup::Repeated, signs.isRepeated(request))
        | bit(SmartGroup::NotTold, signs.of(plan, request) == RequestSign::NotTold)
        | bit(SmartGroup::MovedSinceYesterday, hasMovedSinceYesterday(plan, request, today));
}

QString searchedText(const PlanData &plan, const Request &request)
{
    QString all = request.title + u' ' + request.tags + u' ' + request.description.left(searchedDescription);
    if (const Contact *requester = plan.contacts.find(request.requester))
        all += u' ' + requester->name + u' ' + requester->title;
    if (const Function *function = plan.functions.find(request.function))
        all += u' ' + function->title;
    if (const Member *owner = plan.members.find(request.owner))
        all += u' ' + owner->name;
    return foldedText(all);
}
