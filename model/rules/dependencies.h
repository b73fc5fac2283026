// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QList>

#include <optional>

struct Message;
class PlanIndex;
struct Dependency;

// A project that begins before what it waits for has ended.
struct DependencyConflict {
    EntityId dependency;
    EntityId project; // the one that waits
    EntityId dependsOn;
    QDate earliestStart;
    int days = 0; // how much too early it begins, 1 and up

    bool operator==(const DependencyConflict &) const = default;
};

// The day after the other project's last day, plus the lag; invalid when that has no end.
[[nodiscard]] QDate earliestStart(const PlanIndex &index, const Dependency &dependency);
// Whether a project begins too early for one dependency; of open projects with dates.
[[nodiscard]] std::optional<DependencyConflict> conflictOf(const PlanIndex &index,
                                                           const Dependency &dependency);
// "Starts 5 days before “CRM clean-up” ends: 6 June at the earliest."
[[nodiscard]] Message conflictSentence(const PlanIndex &index, const DependencyConflict &conflict);
// Of open projects with dates.
[[nodiscard]] QList<DependencyConflict> dependencyConflicts(const PlanIndex &index);
// Projects that wait for each other in a circle, each circle once.
[[nodiscard]] QList<QList<EntityId>> dependencyCycles(const PlanIndex &index);
// The circle that letting `project` wait for `dependsOn` closes, by the shortest way: project,
// dependsOn … project. Empty when there is none.
[[nodiscard]] QList<EntityId> waitingChain(const PlanIndex &index, EntityId project, EntityId dependsOn);
// "These projects wait for each other: A → B → A. Remove one of their dependencies."
[[nodiscard]] Message circleSentence(const PlanIndex &index, const QList<EntityId> &chain);
// Whether letting `project` wait for `dependsOn` would close a circle.
[[nodiscard]] bool wouldCloseCycle(const PlanIndex &index, EntityId project, EntityId dependsOn);
