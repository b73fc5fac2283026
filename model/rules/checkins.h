// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/checkin.h"

// A key result's current value is never stored: what somebody says about it becomes a check-in.

// Refuses a key result that does not exist, a missing day, and numbers that cannot be.
[[nodiscard]] Result<ChangeSet> addCheckIn(const PlanData &plan, CheckIn checkIn, IdSource &ids);
// What typing or importing "current" does: a check-in of that day with that value, or that day's
// check-in corrected. An empty change set when the value is already the current one.
[[nodiscard]] Result<ChangeSet> setCurrent(const PlanData &plan, EntityId keyResult, double value,
                                           QDate today, IdSource &ids);
// The same check-in with other contents; its key result stays. Refused like a new one.
[[nodiscard]] Result<ChangeSet> correctCheckIn(const PlanData &plan, const CheckIn &corrected);
// Adds it, or corrects the one of its day: a day has one number.
[[nodiscard]] Result<ChangeSet> checkInOfDay(const PlanData &plan, const CheckIn &checkIn, IdSource &ids);
