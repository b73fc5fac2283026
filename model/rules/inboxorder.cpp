// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/inboxorder.h"

#include "entities/plandata.h"
#include "rules/requestpriority.h"
#include "rules/requestpromise.h"

#include <algorithm>
#include <vector>

namespace {

// One request with all that decides where it stands, looked up once.
struct Place {
    int section = 0;
    int urgency = 0; // late before due today before the others
    RequestRank rank;
    QDate closedOn;
};

bool stands(const Place &a, const Place &b)
{
    if (a.section != b.section)
        return a.section < b.section;
    if (a.urgency != b.urgency)
        return a.urgency < b.urgency;
    return comesBefore(a.rank, b.rank);
}

bool closedLater(const Place &a, const Place &b)
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

Place placeOf(const PlanData &plan, const Request &request, QDate today)
{
    const RequestRank rank = rankOf(plan, request, today);
    if (request.status != RequestStatus::Closed)
        return {int(partOf(request, today)), urgencyOf(groupOf(request, today)), rank, {}};
    return {int(monthOf(request.closedOn).toJulianDay()), 0, rank, request.closedOn};
}

} // namespace

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

QList<InboxSection> inboxSections(const PlanData &plan, InboxScope scope, QDate today)
{
    std::vector<Place> places;
    places.reserve(size_t(plan.requests.size()));
    for (const Request &request : plan.requests) {
        if ((request.status == RequestStatus::Closed) == (scope == InboxScope::Closed))
            places.push_back(placeOf(plan, request, today));
    }
    std::sort(places.begin(), places.end(), scope == InboxScope::Open ? &stands : &closedLater);
    QList<InboxSection> sections;
    for (const Place &place : places) {
        if (sections.isEmpty() || sections.constLast().key != place.section)
            sections += InboxSection{place.section, monthOf(place.closedOn), {}};
        sections.last().requests += place.rank.id;
    }
    return sections;
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
