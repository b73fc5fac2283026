// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/projectdrag.h"

#include <algorithm>
#include <cmath>

ProjectDrag::ProjectDrag(Part part, QList<ProjectDays> projects, double day, SuccessorShift followers)
    : m_part(part)
    , m_projects(std::move(projects))
    , m_from(day)
    , m_followers(std::move(followers))
{
    place();
}

void ProjectDrag::moveTo(double day, ZoomLevel level)
{
    m_days = std::llround(day - m_from);
    const ProjectDays &held = m_projects.constFirst();
    if (m_days != 0)
        m_days = m_part == Part::End ? snappedEnd(held.last + m_days, level) - held.last
                                     : snappedStart(held.first + m_days, level) - held.first;
    place();
}

void ProjectDrag::place()
{
    m_now.clear();
    const QList<ProjectDays> own = projects();
    for (const ProjectDays &days : own)
        m_now.insert(days.project, days);
    if (m_days != 0) {
        for (const ProjectDays &days : m_followers.shifted(own))
            m_now.insert(days.project, days);
    }
    m_followerCount = int(m_now.size() - own.size());
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
    const auto found = m_now.constFind(project);
    return found == m_now.cend() ? std::nullopt : std::optional(*found);
}
