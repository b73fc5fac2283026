// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinetree.h"

#include "scenes/timelinescene.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace {

std::unique_ptr<TimelineNode> newNode(const TimelineLane &lane, EntityId project)
{
    auto node = std::make_unique<TimelineNode>();
    node->lane = lane;
    node->project = project;
    return node;
}

} // namespace

TimelineNode *TimelineNode::add(std::unique_ptr<TimelineNode> child)
{
    child->parent = this;
    child->row = count();
    children.push_back(std::move(child));
    return children.back().get();
}

void TimelineNode::number(int from)
{
    for (int i = from; i < count(); ++i) {
        at(i)->parent = this;
        at(i)->row = i;
    }
}

void TimelineNode::removeRows(int first, int last)
{
    children.erase(children.begin() + first, children.begin() + last + 1);
    number(first);
}

void TimelineNode::insertRows(int first, std::vector<std::unique_ptr<TimelineNode>> nodes)
{
    children.insert(children.begin() + first, std::make_move_iterator(nodes.begin()),
                    std::make_move_iterator(nodes.end()));
    number(first);
}

bool TimelineNode::reorder(const TimelineNode &wanted)
{
    QHash<EntityId, int> places;
    QHash<TimelineLane, int> lanePlaces;
    for (int i = 0; i < wanted.count(); ++i) {
        if (wanted.at(i)->project)
            places.insert(wanted.at(i)->project, i);
        else
            lanePlaces.insert(wanted.at(i)->lane, i);
    }
    const auto place = [&](const std::unique_ptr<TimelineNode> &node) {
        return node->project ? places.value(node->project) : lanePlaces.value(node->lane);
    };
    const auto before = [&place](const auto &a, const auto &b) { return place(a) < place(b); };
    if (std::is_sorted(children.cbegin(), children.cend(), before))
        return false;
    std::stable_sort(children.begin(), children.end(), before);
    number(0);
    return true;
}

std::unique_ptr<TimelineNode> timelineTreeOf(const TimelineScene &scene)
{
    auto root = newNode({}, {});
    QList<TimelineNode *> lanes;
    for (const TimelineGroup &group : scene.groups) {
        TimelineNode *around = group.parent < 0 ? root.get() : lanes.at(group.parent);
        lanes += around->add(newNode(group.lane, {}));
    }
    for (const TimelineRow &row : scene.rows) {
        TimelineNode *lane = row.group < 0 ? root.get() : lanes.at(row.group);
        lane->add(newNode({}, row.project));
    }
    return root;
}
