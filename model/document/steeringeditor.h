// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/endofquarter.h"

class PlanSession;
struct CheckIn;

// The verbs that steer a quarter: check-ins, grades, the next quarter. Like PlanEditor's, each checks the
// rules, is refused with a message, or becomes one undo step with a name. It only holds the session: make
// one wherever it is needed.
class SteeringEditor final {
public:
    explicit SteeringEditor(PlanSession &session);

    // A new check-in, or the one of that day corrected; without a day it is today's.
    Result<void> checkIn(const CheckIn &checkIn);
    Result<void> correctCheckIn(const CheckIn &corrected);

    // rules/endofquarter.h says what is refused.
    Result<void> grade(EntityId keyResult, const Grading &grading);
    Result<void> prepareNextQuarter(Quarter quarter, const QList<EntityId> &toBacklog);
    // A null quarter is the backlog.
    Result<void> moveObjectives(const QList<EntityId> &objectives, Quarter quarter);

private:
    Result<void> apply(const Result<ChangeSet> &proposal);

    PlanSession &m_session;
};
