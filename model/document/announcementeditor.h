// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "core/result.h"
#include "entities/announcement.h"

class PlanSession;

// The verbs of telling people what is theirs: each is refused with a message or becomes one undo step with a
// name. It only holds the session: make one wherever it is needed.
class AnnouncementEditor final {
public:
    explicit AnnouncementEditor(PlanSession &session);

    // Today, by whoever sits here.
    Result<void> markTold(EntityId member, Quarter quarter, AnnouncementWay way);
    // As if nobody had told them about the quarter.
    Result<void> markNotTold(EntityId member, Quarter quarter);

private:
    PlanSession &m_session;
};
