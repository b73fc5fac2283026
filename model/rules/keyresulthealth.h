// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "rules/health.h"

#include <optional>

class PlanIndex;
struct CheckIn;
struct KeyResult;

// The check-in that counts: the last one dated, whatever the day it was typed. Null: none yet.
[[nodiscard]] const CheckIn *lastCheckIn(const PlanIndex &index, const KeyResult &keyResult);
// The last check-in's value, else the start (0 for a milestone).
[[nodiscard]] std::optional<double> currentOf(const PlanIndex &index, const KeyResult &keyResult);
// 0–1; none without numbers.
[[nodiscard]] std::optional<double> scoreOf(const PlanIndex &index, const KeyResult &keyResult);

// From the start of its objective's quarter to its due day (else the quarter's last day); empty in
// the backlog.
[[nodiscard]] DateRange runOf(const PlanIndex &index, const KeyResult &keyResult);
// How much of the range is over in the morning of today, 0–1.
[[nodiscard]] double elapsedShare(const DateRange &range, QDate today);
// The value that the line from start to target, straight or phased, has today; none for milestones, stay
// kinds, the backlog, or without numbers.
[[nodiscard]] std::optional<double> expectedOf(const PlanIndex &index, const KeyResult &keyResult,
                                               QDate today);
// Gained ÷ expected to be gained today: 1 is on time. None where nothing is expected yet.
[[nodiscard]] std::optional<double> paceOf(const PlanIndex &index, const KeyResult &keyResult, QDate today);
// Whether its last check-in, or the day checking in should have begun, is too long ago. Days after
// the end of its run do not count.
[[nodiscard]] bool isOutdated(const PlanIndex &index, const KeyResult &keyResult, QDate today);

[[nodiscard]] HealthReport healthOf(const PlanIndex &index, const KeyResult &keyResult, QDate today);
