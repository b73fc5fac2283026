// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/timelinelane.h"

#include <memory>
#include <vector>

struct TimelineScene;

// A row of the timeline's tree: a lane, a project, or, without a parent, the root. It keeps its
// address while its row lives, so that an index can point at it.
struct TimelineNode {
    TimelineLane lane; // of a lane
    EntityId project; // null: a lane or the root
    TimelineNode *parent = nullptr;
    int row = 0; // in its parent
    std::vector<std::unique_ptr<TimelineNode>> children;

    [[nodiscard]] int count() const { return int(children.size()); }
    [[nodiscard]] TimelineNode *at(int place) const { return children.at(size_t(place)).get(); }
    // Whether both stand for the same lane or project.
    [[nodiscard]] bool isSame(const TimelineNode &other) const
    {
        return project == other.project && (project || lane == other.lane);
    }

    TimelineNode *add(std::unique_ptr<TimelineNode> child);
    void removeRows(int first, int last);
    void insertRows(int first, std::vector<std::unique_ptr<TimelineNode>> nodes);
    // Puts the children that `wanted` has in its order; false: they stood like that already. All of
    // them must be wanted.
    bool reorder(const TimelineNode &wanted);

private:
    void number(int from);
};

[[nodiscard]] std::unique_ptr<TimelineNode> timelineTreeOf(const TimelineScene &scene);
