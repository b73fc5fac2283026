// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QHash>

struct PlanData;

// How much a documented answer was of use.
struct AnswerUse {
    int sent = 0; // requests that got it
    int deflected = 0; // of them, without further work
    double savedMinutes = 0;
};

// What requests say of answers and rollouts, counted in one pass when it is first asked for: a table asks for
// every cell, and there may be 100,000 requests.
class RequestUse {
public:
    [[nodiscard]] AnswerUse ofAnswer(const PlanData &plan, EntityId answer);
    [[nodiscard]] int openOfRollout(const PlanData &plan, EntityId rollout);
    // After a change of the plan.
    void forget() { m_isCounted = false; }

private:
    void count(const PlanData &plan);

    bool m_isCounted = false;
    QHash<EntityId, AnswerUse> m_ofAnswers;
    QHash<EntityId, int> m_openOfRollouts;
};
