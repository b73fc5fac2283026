// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/waitingorder.h"

#include "rules/planindex.h"

#include <QHash>

// Kahn's algorithm over what can be reached.
QList<EntityId> waitingOrder(const PlanIndex &index, const QList<EntityId> &from)
{
    QHash<EntityId, int> open; // how many of those it waits for are still to come
    QList<EntityId> reached;
    const auto reach = [&](EntityId project) {
        if (open.contains(project))
            return;
        open.insert(project, 0);
        reached += project;
    };
    for (EntityId project : from)
        reach(project);
    for (qsizetype next = 0; next < reached.size(); ++next) {
        for (const Dependency *dependency : index.dependentsOf(reached.at(next))) {
            reach(dependency->project);
            ++open[dependency->project];
        }
    }
    QList<EntityId> order;
    for (EntityId project : std::as_const(reached)) {
        if (open.value(project) == 0)
            order += project;
    }
    for (qsizetype next = 0; next < order.size(); ++next) {
        for (const Dependency *dependency : index.dependentsOf(order.at(next))) {
            if (--open[dependency->project] == 0)
                order += dependency->project;
        }
    }
    return order;
}
