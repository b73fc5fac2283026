// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/inboxorder.h"

#include "entities/plandata.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"

namespace {

bool standsHigher(const InboxPlace &a, const InboxPlace &b)
{
    if (a.section != b.section)
        return a.section < b.section;
    if (a.urgency != b.urgency)
        return a.urgency < b.urgency;
    return comesBefore(a.rank, b.rank);
}

bool closedLater(const InboxPlace &a, const InboxPlace &b)
{
    if (a.section != b.section)
        return a.section > b.section;
    return a.closedOn != b.closedOn ? a.closedOn > b.closedOn : b.rank.id < a.rank.id;
}

int urgencyOf(RequestGroup group)
{
    return group == RequestGroup::Late ? 0 : group == RequestGroup::DueToday ? 1 : 2;
}

QDate monthOf(QDate day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

} // namespace

InboxScope scopeOf(const Request &request)
{
    return request.status == RequestStatus::Closed ? InboxScope::Closed : InboxScope::Open;
}

InboxPlace placeOf(const PlanData &plan, const Request &request, QDate today)
{
    const RequestRank rank = rankOf(plan, request, today);
    if (request.status != RequestStatus::Closed)
        return {int(partOf(request, today)), urgencyOf(groupOf(request, today)), rank, {}};
    return {int(monthOf(request.closedOn).toJulianDay()), 0, rank, request.closedOn};
}

bool standsBefore(InboxScope scope, const InboxPlace &a, const InboxPlace &b)
{
    return scope == InboxScope::Open ? standsHigher(a, b) : closedLater(a, b);
}

InboxPart partOf(const Request &request, QDate today)
{
    switch (groupOf(request, today)) {
    case RequestGroup::ToTriage:
        return InboxPart::ToTriage;
    case RequestGroup::WaitingForAnswer:
        return InboxPart::WaitingForAnswer;
    case RequestGroup::NotYet:
        return InboxPart::NotYet;
    default:
        return InboxPart::UnderWay;
    }
}

Message partTitle(InboxPart part)
{
    switch (part) {
    case InboxPart::ToTriage:
        return groupTitle(RequestGroup::ToTriage);
    case InboxPart::WaitingForAnswer:
        return groupTitle(RequestGroup::WaitingForAnswer);
    case InboxPart::UnderWay:
        return groupTitle(RequestGroup::Promised);
    case InboxPart::NotYet:
        break;
    }
    return groupTitle(RequestGroup::NotYet);
}

InboxCounts inboxCounts(const PlanData &plan, QDate today)
{
    InboxCounts counts;
    for (const Request &request : plan.requests) {
        if (request.status == RequestStatus::Closed) {
            counts.deflected += request.deflected && monthOf(request.closedOn) == monthOf(today);
            continue;
        }
        ++counts.open;
        const InboxPart part = partOf(request, today);
        counts.toTriage += part == InboxPart::ToTriage;
        counts.waiting += part == InboxPart::WaitingForAnswer;
    }
    return counts;
}
