// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/decision.h"
#include "entities/meeting.h"

class Language;
struct PlanData;

// The meeting of that deck on that day, or a new one that is not in the plan until something is decided in it.
[[nodiscard]] Meeting meetingOf(const PlanData &plan, const Meeting &wanted, IdSource &ids);

// What was decided in a meeting, in the order in which it was.
[[nodiscard]] QList<const Decision *> decisionsOf(const PlanData &plan, EntityId meeting);

// The same edit, made in a meeting: what it changes of goals, needs, objectives, key results, projects and
// milestones is logged as decided there by `by`, before and after in the language given; decisions it takes
// already belong to the meeting. A change that carries on the last one of the same item makes no second
// decision, one that takes it back none at all. The title says that the meeting made it.
[[nodiscard]] ChangeSet decidedIn(const Meeting &meeting, const PlanData &plan, ChangeSet changeSet,
                                  const QString &by, const Language &language, IdSource &ids);
