// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "entities/decision.h"

struct PlanData;

// What of the decision log is asked for. What is empty does not restrict.
struct DecisionQuery {
    EntityId item;
    QDate from; // both days included
    QDate to;
    QList<DecisionKind> kinds;
    QString text; // in item, reason or who decided; case and accents ignored

    bool operator==(const DecisionQuery &) const = default;
};

// The latest first; of one day the last written first.
[[nodiscard]] QList<const Decision *> decisionsMatching(const PlanData &plan, const DecisionQuery &query);

// A need that is not done now, and why: what the room has to be able to read.
struct NotDoing {
    EntityId need;
    DecisionKind kind = DecisionKind::Decline; // decline, defer or cut
    Quarter until; // deferred to; none when declined
    QString reason;
    QDate date; // of its decision; invalid when none was logged
    QString by;

    bool operator==(const NotDoing &) const = default;
};

// Declined and deferred needs, the latest decision first.
[[nodiscard]] QList<NotDoing> notDoing(const PlanData &plan);
// Of these, what was chosen for or planned in the quarter and cut to fit its capacity.
[[nodiscard]] QList<NotDoing> cutToFit(const PlanData &plan, Quarter quarter);
