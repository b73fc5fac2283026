// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"
#include "core/quarter.h"

#include <optional>

struct Need;
struct PlanData;
struct Review;

// What became of a need since a review. One need may have moved and been chosen: two changes.
enum class ReviewChangeKind {
    New,
    Placed,
    Unplaced,
    Moved,
    Chosen,
    Deferred,
    Declined,
    Done,
    Reopened,
    Gone
};

// Where a need stands on the matrix.
struct MatrixPlace {
    double impact = 0; // 1–5
    double effort = 0; // 1–5

    bool operator==(const MatrixPlace &) const = default;
};

struct ReviewChange {
    ReviewChangeKind kind = ReviewChangeKind::New;
    EntityId need;
    QString title; // as it is now; of a need that is gone, as it was
    std::optional<MatrixPlace> from; // where the review saw it: the ghost
    std::optional<MatrixPlace> to; // where it is now: the arrow's head
    Quarter quarter; // chosen for, deferred to
    QString reason; // of the decision

    bool operator==(const ReviewChange &) const = default;
};

// By what the room asks first: moved, new, chosen, deferred, declined…, then by the order of the needs.
[[nodiscard]] QList<ReviewChange> changesSince(const PlanData &then, const PlanData &now);
// "“Churn dashboard” moved: impact 3.1 → 4.4, effort 3 → 3.3"
[[nodiscard]] Message sentenceOf(const ReviewChange &change);

// The review to compare with: the latest one of a day before `day`, else null.
[[nodiscard]] const Review *lastReview(const PlanData &plan, QDate day);
[[nodiscard]] std::optional<MatrixPlace> matrixPlaceOf(const Need &need);
