// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "rules/health.h"

#include <QDate>

#include <optional>

class PlanIndex;
struct Goal;
struct Objective;
struct Quarter;

// The mean of its scored key results; none when no key result can be scored.
[[nodiscard]] std::optional<double> scoreOf(const PlanIndex &index, const Objective &objective);
// Its worst key result's, named in the reason; those without numbers are left out.
[[nodiscard]] HealthReport healthOf(const PlanIndex &index, const Objective &objective, QDate today);
// The key results that neither score nor health can count.
[[nodiscard]] QList<EntityId> numberlessKeyResults(const PlanIndex &index, const Objective &objective);
// "Not counted, without numbers: Coverage, Adoption"; empty when all count.
[[nodiscard]] Message numberlessNote(const PlanIndex &index, const Objective &objective);

// The objectives that serve a goal, by their own goal or that of their needs.
[[nodiscard]] QList<const Objective *> objectivesServing(const PlanIndex &index, const Goal &goal);
// The mean of those objectives' scores.
[[nodiscard]] std::optional<double> scoreOf(const PlanIndex &index, const Goal &goal);
// A quarter's objectives by position, then id; a null quarter is the backlog.
[[nodiscard]] QList<const Objective *> objectivesIn(const PlanIndex &index, const Quarter &quarter);
