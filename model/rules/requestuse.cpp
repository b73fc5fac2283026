// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestuse.h"

#include "entities/plandata.h"
#include "rules/runfigures.h"

void RequestUse::count(const PlanData &plan)
{
    m_ofAnswers.clear();
    m_openOfRollouts.clear();
    for (const Request &request : plan.requests) {
        if (request.rollout && request.status != RequestStatus::Closed)
            ++m_openOfRollouts[request.rollout];
        if (!request.answer)
            continue;
        AnswerUse &use = m_ofAnswers[request.answer];
        ++use.sent;
        use.deflected += request.deflected;
    }
    for (auto use = m_ofAnswers.begin(); use != m_ofAnswers.end(); ++use)
        use->savedMinutes = use->deflected * minutesSavedBy(plan, use.key());
    m_isCounted = true;
}

AnswerUse RequestUse::ofAnswer(const PlanData &plan, EntityId answer)
{
    if (!m_isCounted)
        count(plan);
    return m_ofAnswers.value(answer);
}

int RequestUse::openOfRollout(const PlanData &plan, EntityId rollout)
{
    if (!m_isCounted)
        count(plan);
    return m_openOfRollouts.value(rollout);
}
