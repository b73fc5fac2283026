// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct PlanData;

// The plan as a review keeps it: its JSON by the field tables, values that are the usual ones left out,
// deflated, as base64 (DECISIONS 12). Reviews are left out, so that they do not hold each other.
[[nodiscard]] QString snapshotOf(const PlanData &plan);

// Reads one back. Kinds and fields that it does not know are passed over and values that a field cannot
// hold are left at their defaults, so that an old review stays readable; what is no snapshot is refused.
[[nodiscard]] Result<PlanData> planOfSnapshot(const QString &snapshot);
