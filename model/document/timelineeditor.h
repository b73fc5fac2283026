// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/result.h"

class PlanSession;
struct ChangeSet;

// The verbs of the timeline beyond dates. Like PlanEditor's, each checks the rules, is refused with a
// message, or becomes one undo step with a name. It only holds the session: make one wherever it is
// needed.
class TimelineEditor final {
public:
    explicit TimelineEditor(PlanSession &session);

    // Lets a project begin only once the other one has ended; a circle is refused with its chain.
    Result<EntityId> link(EntityId project, EntityId dependsOn);
    // Calendar days between the two, as somebody has typed them.
    Result<void> setLag(EntityId dependency, const QString &typed);
    // Whether those that wait for a project move with it.
    Result<void> setShiftSuccessors(bool shifts);

private:
    Result<void> finish(ChangeSet changeSet);
    [[nodiscard]] QString titleOf(EntityId project) const;

    PlanSession &m_session;
};
