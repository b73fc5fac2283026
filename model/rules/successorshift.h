// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QHash>
#include <QList>

class PlanIndex;
struct ChangeSet;
struct PlanData;

// A project's days, Julian, both included.
struct ProjectDays {
    EntityId project;
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const ProjectDays &) const = default;
};

// Where the projects that wait for moved ones have to go, so that each begins after what it waits for:
// later by what is needed and never earlier, on a weekday, keeping their weekdays. Who waits for whom
// is found once, so that a drag can ask at every step.
class SuccessorShift final {
public:
    SuccessorShift() = default;
    // Of open projects with dates that wait for one of `moved`, directly or not.
    SuccessorShift(const PlanIndex &index, const QList<EntityId> &moved);

    // Those that move, when the moved ones stand there now. A moved one is among them only if it keeps
    // no longer to another moved one: it goes where it is put otherwise.
    [[nodiscard]] QList<ProjectDays> shifted(const QList<ProjectDays> &moved) const;

private:
    struct Wait {
        int before = 0; // position in m_projects
        int lagDays = 0;
    };
    struct Waiting {
        ProjectDays days; // in the plan
        bool isMoved = false;
        QList<Wait> waits;
    };

    [[nodiscard]] qint64 earliestStart(const Waiting &project, const QList<ProjectDays> &now) const;

    QList<Waiting> m_projects; // each after those that it waits for
    QHash<EntityId, int> m_positions;
};

// Where the plan's settings ask for it, adds to a change of dates or dependencies what projects that
// wait have to do then, and says so in its title: "Move “CRM clean-up” and 3 that wait for it".
void moveSuccessors(const PlanData &plan, ChangeSet &changeSet);
