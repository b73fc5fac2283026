// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "core/daterange.h"

struct DecisionContext;
struct Review;

// A review keeps the dates that projects had: the baseline that the timeline is compared with.

// A project that stands elsewhere than at the review.
struct BaselineMove {
    EntityId project;
    QString title;
    DateRange then;
    DateRange now;
    QString reason; // of the last logged change of its dates since the review; empty: none was given
    QString by;

    [[nodiscard]] int startDays() const { return int(then.first.daysTo(now.first)); } // below 0: earlier
    [[nodiscard]] int endDays() const { return int(then.last.daysTo(now.last)); }
    bool operator==(const BaselineMove &) const = default;
};

// Where the projects of `now` stood at the review; those that had no dates then are not in it.
[[nodiscard]] QHash<EntityId, DateRange> baselineOf(const PlanData &then);
// Dated then and now, and moved; the latest end first.
[[nodiscard]] QList<BaselineMove> movesSince(const PlanData &then, const PlanData &now, QDate reviewed);
// "“Lead routing” ends 12 days later than at the review (14 May → 26 May), because two people were away"
[[nodiscard]] Message sentenceOf(const BaselineMove &move);
// Logs why a project's end is another one than at the review: a decision with both days. Refused without a
// reason, and for a project that has not moved.
[[nodiscard]] Result<ChangeSet> explainMove(const PlanData &plan, const BaselineMove &move,
                                            const DecisionContext &context, IdSource &ids);
