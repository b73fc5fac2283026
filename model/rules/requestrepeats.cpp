// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestrepeats.h"

#include "entities/plandata.h"

namespace {

constexpr int daysOfWeek = 7;

bool isOfLate(const Request &request, QDate today)
{
    return request.raisedOn.isValid() && request.raisedOn <= today
        && request.raisedOn > today.addDays(-repeatWeeks * daysOfWeek);
}

} // namespace

EntityId topicOf(const Request &request)
{
    return request.repeats ? request.repeats : request.id;
}

int timesAsked(const PlanData &plan, const Request &request, QDate today)
{
    int count = 0;
    for (const Request &other : plan.requests)
        count += topicOf(other) == topicOf(request) && isOfLate(other, today);
    return count;
}

TopicCounts::TopicCounts(const PlanData &plan, QDate today)
{
    for (const Request &request : plan.requests) {
        if (request.repeats && isOfLate(request, today))
            ++m_asked[request.repeats];
    }
    for (auto topic = m_asked.begin(); topic != m_asked.end(); ++topic) {
        const Request *first = plan.requests.find(topic.key());
        *topic += first && isOfLate(*first, today);
    }
}

int TopicCounts::of(const Request &request) const
{
    return m_asked.value(topicOf(request));
}
