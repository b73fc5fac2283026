// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QList>
#include <QSet>

struct TimelineScene;

// One line of list and chart: an objective's heading or a project.
struct TimelineLine {
    int group = 0; // position in TimelineScene::groups
    int row = -1; // in TimelineScene::rows; -1: the heading
};

// The lines from top to bottom with the projects of collapsed objectives left out. All are equally
// high, so a line's place is its number: nothing has to be built to know where it stands.
class TimelineLines final {
public:
    TimelineLines() = default;
    TimelineLines(const TimelineScene &scene, const QSet<EntityId> &collapsed);

    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] const TimelineLine &at(int line) const { return m_lines.at(line); }
    // -1: its objective is collapsed.
    [[nodiscard]] int lineOfRow(int row) const { return m_lineOfRow.value(row, -1); }

private:
    QList<TimelineLine> m_lines;
    QList<int> m_lineOfRow;
};
