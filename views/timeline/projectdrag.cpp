// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/projectdrag.h"

#include <algorithm>
#include <cmath>

ProjectDrag::ProjectDrag(Part part, QList<ProjectDays> projects, double day)
    : m_part(part)
    , m_projects(std::move(projects))
    , m_from(day)
{
}

void ProjectDrag::moveTo(double day, ZoomLevel level)
{
    m_days = std::llround(day - m_from);
    if (m_days == 0)
        return;
    const ProjectDays &held = m_projects.constFirst();
    m_days = m_part == Part::End ? snappedEnd(held.last + m_days, level) - held.last
                                 : snappedStart(held.first + m_days, level) - held.first;
}

ProjectDays ProjectDrag::moved(const ProjectDays &project) const
{
    switch (m_part) {
    case Part::Start:
        return {project.project, std::min(project.first + m_days, project.last), project.last};
    case Part::End:
        return {project.project, project.first, std::max(project.last + m_days, project.first)};
    default:
        return {project.project, project.first + m_days, project.last + m_days};
    }
}

QList<ProjectDays> ProjectDrag::projects() const
{
    QList<ProjectDays> days;
    for (const ProjectDays &project : m_projects)
        days += moved(project);
    return days;
}

std::optional<ProjectDays> ProjectDrag::daysOf(EntityId project) const
{
    const auto found = std::find_if(m_projects.cbegin(), m_projects.cend(),
                                    [project](const ProjectDays &days) { return days.project == project; });
    return found == m_projects.cend() ? std::nullopt : std::optional(moved(*found));
}
