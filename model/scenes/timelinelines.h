// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/timelinelane.h"

#include <QList>
#include <QSet>

struct TimelineScene;

// One line of list and chart: a lane's heading or a project.
struct TimelineLine {
    int group = -1; // position in TimelineScene::groups; -1: a project of no lane
    int row = -1; // in TimelineScene::rows; -1: the heading

    bool operator==(const TimelineLine &) const = default;
};

// The lines from top to bottom with what stands in collapsed lanes left out. All are equally high, so
// a line's place is its number: nothing has to be built to know where it stands.
class TimelineLines final {
public:
    TimelineLines() = default;
    TimelineLines(const TimelineScene &scene, const QSet<TimelineLane> &collapsed);

    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] const TimelineLine &at(int line) const { return m_lines.at(line); }
    [[nodiscard]] const QList<TimelineLine> &all() const { return m_lines; }
    // -1: its lane, or one around it, is collapsed.
    [[nodiscard]] int lineOfRow(int row) const { return m_lineOfRow.value(row, -1); }
    [[nodiscard]] int lineOfGroup(int group) const { return m_lineOfGroup.value(group, -1); }
    // Of a group that has a line.
    [[nodiscard]] bool isCollapsed(int group) const { return m_isCollapsed.value(group, false); }

private:
    void addRows(int group, int first, int count);

    QList<TimelineLine> m_lines;
    QList<int> m_lineOfRow;
    QList<int> m_lineOfGroup;
    QList<bool> m_isCollapsed;
};
