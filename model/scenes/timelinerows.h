// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "scenes/sliptext.h"
#include "scenes/timelinescene.h"

#include <QHash>

struct Objective;
struct Project;

// Says of one project what its bar shows. What it needs to know of the whole plan is found once.
class TimelineRowBuilder final {
public:
    TimelineRowBuilder(const PlanIndex &index, QDate today, const Language &language);

    [[nodiscard]] TimelineRow rowOf(const Project &project);

private:
    void addAbsences(EntityId member, QList<TimelineAbsence> &away) const;
    [[nodiscard]] QList<TimelineAbsence> absencesAround(const Project &project);

    const PlanIndex &m_index;
    QDate m_today;
    const Language &m_language;
    PlannedEnds m_plannedEnds;
    QHash<EntityId, QList<TimelineAbsence>> m_awayOfLead; // of projects without a team
};
