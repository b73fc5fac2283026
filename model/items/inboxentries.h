// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/inboxfilter.h"

#include <QSet>

#include <vector>

// A request of the inbox: where it stands, and the smart groups that it is in.
struct InboxEntry {
    InboxPlace place;
    SmartGroups groups = 0;
};

// The requests of one scope in their order, worked out in one pass over the plan; of a few that have changed
// without one.
class InboxEntries {
public:
    [[nodiscard]] const std::vector<InboxEntry> &inOrder() const { return m_entries; }
    [[nodiscard]] InboxScope scope() const { return m_scope; }
    [[nodiscard]] int count(SmartGroup group) const;

    void fill(const PlanData &plan, const RequestSigns &signs, InboxScope scope, QDate today);
    // Of a plan in which only these have changed, and the signs of the others have not.
    void refresh(const QSet<EntityId> &requests, const PlanData &plan, const RequestSigns &signs,
                 QDate today);

private:
    InboxScope m_scope = InboxScope::Open;
    std::vector<InboxEntry> m_entries;
};
