// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/inboxentries.h"

#include "entities/plandata.h"
#include "rules/requestsigns.h"

#include <algorithm>

namespace {

InboxEntry entryOf(const PlanData &plan, const RequestSigns &signs, const Request &request, QDate today)
{
    return {placeOf(plan, request, today), smartGroupsWith(plan, signs, request, today)};
}

// A strict order of the entries of a scope.
auto orderOf(InboxScope scope)
{
    return
        [scope](const InboxEntry &a, const InboxEntry &b) { return standsBefore(scope, a.place, b.place); };
}

} // namespace

int InboxEntries::count(SmartGroup group) const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [bit = bitOf(group)](const InboxEntry &entry) { return entry.groups & bit; }));
}

void InboxEntries::fill(const PlanData &plan, const RequestSigns &signs, InboxScope scope, QDate today)
{
    m_scope = scope;
    m_entries.clear();
    for (const Request &request : plan.requests) {
        if (scopeOf(request) == scope)
            m_entries.push_back(entryOf(plan, signs, request, today));
    }
    std::sort(m_entries.begin(), m_entries.end(), orderOf(scope));
}

void InboxEntries::refresh(const QSet<EntityId> &requests, const PlanData &plan, const RequestSigns &signs,
                           QDate today)
{
    std::erase_if(m_entries,
                  [&requests](const InboxEntry &entry) { return requests.contains(entry.place.id()); });
    for (EntityId id : requests) {
        const Request *request = plan.requests.find(id);
        if (!request || scopeOf(*request) != m_scope)
            continue;
        const InboxEntry entry = entryOf(plan, signs, *request, today);
        m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, orderOf(m_scope)),
                         entry);
    }
}
