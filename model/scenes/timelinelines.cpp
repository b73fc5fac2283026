// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinelines.h"

#include "scenes/timelinescene.h"

TimelineLines::TimelineLines(const TimelineScene &scene, const QSet<TimelineLane> &collapsed)
    : m_lineOfRow(scene.rows.size(), -1)
    , m_lineOfGroup(scene.groups.size(), -1)
    , m_isCollapsed(scene.groups.size(), false)
{
    m_lines.reserve(scene.groups.size() + scene.rows.size());
    if (scene.groups.isEmpty())
        addRows(-1, 0, int(scene.rows.size()));
    QList<bool> isHidden(scene.groups.size(), false);
    for (int group = 0; group < scene.groups.size(); ++group) {
        const TimelineGroup &heading = scene.groups.at(group);
        const int around = heading.parent;
        isHidden[group] = around >= 0 && (isHidden.at(around) || m_isCollapsed.at(around));
        m_isCollapsed[group] = collapsed.contains(heading.lane);
        if (isHidden.at(group))
            continue;
        m_lineOfGroup[group] = count();
        m_lines += TimelineLine{group, -1};
        if (!heading.holdsLanes && !m_isCollapsed.at(group))
            addRows(group, heading.firstRow, heading.rowCount);
    }
}

void TimelineLines::addRows(int group, int first, int rowCount)
{
    for (int row = first; row < first + rowCount; ++row) {
        m_lineOfRow[row] = count();
        m_lines += TimelineLine{group, row};
    }
}
