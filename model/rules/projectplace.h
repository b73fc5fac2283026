// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QList>

#include <optional>

class PlanIndex;
struct Project;

// Where a project would stand in the tree of OKRs one place further: below the key result before or after
// the one it stands below, and after the last one below the objective itself. Among the projects of one
// key result it stands by its start, so that order is none to choose.
struct ProjectPlace {
    EntityRef below; // a key result or the objective
    QList<EntityId> keyResults; // of the project, then
};
// step: -1 up, 1 down. None: it has no objective, or there is no place further.
[[nodiscard]] std::optional<ProjectPlace> placeBeside(const PlanIndex &index, const Project &project,
                                                      int step);
