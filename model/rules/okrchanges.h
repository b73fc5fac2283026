// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"
#include "core/quarter.h"

#include <QDate>

struct Review;
class PlanIndex;

// What became of a quarter's key results and of projects since a review, in the order in which a room hears
// it.
enum class OkrChangeKind { Reached, Progresses, FallsBack, Slips, Earlier, Finished };

struct OkrChange {
    OkrChangeKind kind = OkrChangeKind::Progresses;
    EntityId item;
    QString title;
    Message valueBefore; // of a key result
    Message valueAfter;
    QDate endBefore; // of a project
    QDate endAfter;

    bool operator==(const OkrChange &) const = default;
};

// Key results of objectives of `quarter` whose value is another one, and projects that end on another day or
// are done by now. `then` is the plan of the review.
[[nodiscard]] QList<OkrChange> okrChangesSince(const PlanIndex &then, const PlanIndex &now, Quarter quarter,
                                               QDate reviewed);
