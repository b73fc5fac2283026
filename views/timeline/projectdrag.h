// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "timeline/timescale.h"

#include <QList>

#include <optional>

// A project's days, Julian, both included.
struct ProjectDays {
    EntityId project;
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const ProjectDays &) const = default;
};

// Projects on their way to other days, as a value: the plan learns of it only when they are let go.
class ProjectDrag final {
public:
    enum class Part { Whole, Start, End };

    // The first project is the one that is held, at `day`.
    ProjectDrag(Part part, QList<ProjectDays> projects, double day);

    // The pointer is over that day now; what is held snaps, the others keep their distance to it.
    void moveTo(double day, ZoomLevel level);

    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] bool hasMoved() const { return m_days != 0; }
    // Where they would be left now, the held one first.
    [[nodiscard]] QList<ProjectDays> projects() const;
    [[nodiscard]] std::optional<ProjectDays> daysOf(EntityId project) const;

private:
    [[nodiscard]] ProjectDays moved(const ProjectDays &project) const;

    Part m_part;
    QList<ProjectDays> m_projects;
    double m_from;
    qint64 m_days = 0;
};
