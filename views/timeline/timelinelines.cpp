// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelines.h"

#include "scenes/timelinescene.h"

TimelineLines::TimelineLines(const TimelineScene &scene, const QSet<EntityId> &collapsed)
    : m_lineOfRow(scene.rows.size(), -1)
{
    m_lines.reserve(scene.groups.size() + scene.rows.size());
    for (int group = 0; group < scene.groups.size(); ++group) {
        const TimelineGroup &heading = scene.groups.at(group);
        m_lines += TimelineLine{group, -1};
        if (collapsed.contains(heading.objective))
            continue;
        for (int row = heading.firstRow; row < heading.firstRow + heading.rowCount; ++row) {
            m_lineOfRow[row] = count();
            m_lines += TimelineLine{group, row};
        }
    }
}
