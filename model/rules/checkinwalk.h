// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/checkin.h"
#include "rules/health.h"

#include <QList>

class PlanIndex;
struct KeyResult;

// The weekly walk through what is due: one check-in a calendar week, Monday to Sunday.

// Whether nobody has said this week where it stands. Not before the week after its quarter began; not
// without numbers, in the backlog, or once its target is reached. After the end of its run the last
// week stays open for two weeks, so that the final value gets in.
[[nodiscard]] bool isCheckInDue(const PlanIndex &index, const KeyResult &keyResult, QDate today);
// All that are due, in the order of quarters, objectives and key results.
[[nodiscard]] QList<EntityId> dueCheckIns(const PlanIndex &index, QDate today);
// How many key results of the quarter of today cannot be checked in because they have no numbers.
[[nodiscard]] int numberlessInQuarterOf(const PlanIndex &index, QDate today);

// "Same as last week": the last value, confidence and blocker again, dated today. Refused when there is
// nothing to repeat.
[[nodiscard]] Result<CheckIn> sameAgain(const PlanIndex &index, EntityId keyResult, QDate today);

// How a key result stands, to be compared with after the walk.
struct CheckInStanding {
    EntityId keyResult;
    std::optional<double> value;
    Health health = Health::NoNumbers;

    bool operator==(const CheckInStanding &) const = default;
};
[[nodiscard]] CheckInStanding standingOf(const PlanIndex &index, const KeyResult &keyResult, QDate today);
[[nodiscard]] QList<CheckInStanding> standingsOf(const PlanIndex &index, const QList<EntityId> &keyResults,
                                                 QDate today);
