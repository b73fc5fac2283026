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

bool isInSmartGroup(SmartGroup group, const PlanData &plan, const RequestSigns &signs, const Request &request,
                    QDate today)
{
    switch (group) {
    case SmartGroup::Everything:
        return true;
    case SmartGroup::ToTriage:
        return groupOf(request, today) == RequestGroup::ToTriage;
    case SmartGroup::WaitingForAnswer:
        return groupOf(request, today) == RequestGroup::WaitingForAnswer;
    case SmartGroup::DueToday:
        return groupOf(request, today) == RequestGroup::DueToday;
    case SmartGroup::Late:
        return groupOf(request, today) == RequestGroup::Late;
    case SmartGroup::Repeated:
        return signs.timesAsked(request) >= oftenAsked;
    case SmartGroup::NotTold:
        return signs.of(plan, request) == RequestSign::NotTold;
    case SmartGroup::MovedSinceYesterday:
        return priorityOf(plan, request, today).step() != priorityOf(plan, request, today.addDays(-1)).step()
            && request.raisedOn < today;
    case SmartGroup::Done:
        return request.outcome == RequestOutcome::Done;
    case SmartGroup::Explained:
        return request.outcome == RequestOutcome::Explained || request.outcome == RequestOutcome::HandedBack
            || request.outcome == RequestOutcome::Redirected;
    case SmartGroup::Deflected:
        return request.deflected;
    case SmartGroup::Promoted:
        return request.outcome == RequestOutcome::Promoted;
    case SmartGroup::Declined:
        break;
    }
    return request.outcome == RequestOutcome::Declined;
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
