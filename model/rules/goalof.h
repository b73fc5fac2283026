// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class PlanIndex;
struct Goal;
struct Need;
struct Objective;
struct Project;

// The goal that colours and labels an item. Where several apply the heaviest does; equal weights
// go by position. Null: it serves none.
[[nodiscard]] const Goal *goalOf(const PlanIndex &index, const Need &need);
// Its own, else the heaviest goal of its needs.
[[nodiscard]] const Goal *goalOf(const PlanIndex &index, const Objective &objective);
// Its objective's, else the heaviest goal of its needs.
[[nodiscard]] const Goal *goalOf(const PlanIndex &index, const Project &project);

// "E2": what stands on tags and in legends beside the colour.
[[nodiscard]] QString goalLabel(const Goal &goal);
// All goals by position, then id.
[[nodiscard]] QList<const Goal *> goalsInOrder(const PlanIndex &index);
