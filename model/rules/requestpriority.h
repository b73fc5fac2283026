// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"

#include <QDate>

struct PlanData;
struct Request;

// S4 of PRODUCT.md and its article, "Prioriser": what a request blocks, how long it has waited ("a quick
// win must not stay in the backlog for ever") and whether it belongs to a rollout ("as fast as possible,
// so that it is adopted"). DECISIONS 25 sets the bounds.

enum class RequestLevel { Unrated, Low, Medium, High, Urgent };

inline constexpr int topOfLadder = 5;
// An impact from which a request can become urgent; the others are lifted to highStep at most.
inline constexpr int urgentImpact = 4;
inline constexpr int highStep = 4;

// A priority with the arithmetic it came from; steps of the ladder of impact, 1–5.
struct RequestPriority {
    int impact = 0; // its step of the ladder; 0: nobody has said yet
    int impactSteps = 0; // what that counts in this plan
    int weeksWaiting = 0;
    int ageSteps = 0; // what the waiting adds
    EntityId rollout; // while it lasts
    int rolloutSteps = 0;

    // What the weight of its impact, waiting and rollout add up to, before the bounds.
    [[nodiscard]] int sum() const { return impactSteps + ageSteps + rolloutSteps; }
    [[nodiscard]] int step() const; // 0 while unrated, else 1–5
    [[nodiscard]] RequestLevel level() const;
    bool operator==(const RequestPriority &) const = default;
};

// As it is on that day; a closed request has waited until it was closed.
[[nodiscard]] RequestPriority priorityOf(const PlanData &plan, const Request &request, QDate today);

// "blocks a signature", "stops a team"…; impact 1–5.
[[nodiscard]] Message impactWords(int impact);
// "3 degrades a team + 1 waiting 5 weeks + 1 e-signature rollout = 5, kept at 4: …"
[[nodiscard]] Message arithmeticOf(const PlanData &plan, const RequestPriority &priority);
// "Urgent", "High"…
[[nodiscard]] Message levelWord(RequestLevel level);

// Where a request stands among the others: the higher step first, then the higher impact, then what has
// waited longer, then the smaller id, so that no two are equal. Unrated ones come last.
struct RequestRank {
    int step = 0;
    int impact = 0;
    QDate raisedOn;
    EntityId id;
};
[[nodiscard]] RequestRank rankOf(const PlanData &plan, const Request &request, QDate today);
[[nodiscard]] bool comesBefore(const RequestRank &a, const RequestRank &b);
// The open requests, the most pressing first.
[[nodiscard]] QList<EntityId> openRequestsInOrder(const PlanData &plan, QDate today);

// An open request that has another step than the day before.
struct StepChange {
    EntityId request;
    int before = 0;
    int after = 0;
};
[[nodiscard]] QList<StepChange> stepsChangedSince(const PlanData &plan, QDate before, QDate today);
