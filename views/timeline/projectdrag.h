// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/successorshift.h"
#include "timeline/timescale.h"

#include <QHash>

#include <optional>

// Projects on their way to other days, as a value, with those that wait for them where these move
// along: the plan learns of it only when they are let go.
class ProjectDrag final {
public:
    enum class Part { Whole, Start, End };

    // The first project is the one that is held, at `day`.
    ProjectDrag(Part part, QList<ProjectDays> projects, double day, SuccessorShift followers = {});

    // The pointer is over that day now; what is held snaps, the others keep their distance to it.
    void moveTo(double day, ZoomLevel level);

    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] bool hasMoved() const { return m_days != 0; }
    // Where they would be left now, the held one first; without those that only move along.
    [[nodiscard]] QList<ProjectDays> projects() const;
    // How many move along.
    [[nodiscard]] int followerCount() const { return m_followerCount; }
    [[nodiscard]] std::optional<ProjectDays> daysOf(EntityId project) const;

private:
    [[nodiscard]] ProjectDays moved(const ProjectDays &project) const;
    void place();

    Part m_part;
    QList<ProjectDays> m_projects;
    double m_from;
    SuccessorShift m_followers;
    qint64 m_days = 0;
    QHash<EntityId, ProjectDays> m_now;
    int m_followerCount = 0;
};
