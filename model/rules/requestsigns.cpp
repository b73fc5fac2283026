// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestsigns.h"

#include "entities/plandata.h"
#include "rules/intake.h"
#include "rules/requestpriority.h"

RequestSigns::RequestSigns(const PlanData &plan, const QList<RequestCluster> &clusters, QDate today)
    : m_today(today)
    , m_answers(plan, clusters)
{
    for (const RequestCluster &cluster : clusters) {
        for (EntityId request : cluster.requests)
            m_timesAsked.insert(request, cluster.times());
    }
}

int RequestSigns::timesAsked(const Request &request) const
{
    return m_timesAsked.value(request.id);
}

bool RequestSigns::isRepeated(const Request &request) const
{
    return timesAsked(request) >= worthDocumenting;
}

RequestSign RequestSigns::of(const PlanData &plan, const Request &request) const
{
    if (request.status == RequestStatus::Closed)
        return RequestSign::None;
    const bool isNew = request.status == RequestStatus::New;
    if (isNew && isForManagerFirst(plan, request))
        return RequestSign::AskManager;
    if (isRepeated(request))
        return RequestSign::Repeated;
    if (isNew && m_answers.of(request))
        return RequestSign::AnswerReady;
    const bool isDecided = request.promisedOn.isValid() || !request.notYetReason.trimmed().isEmpty();
    if (!isNew && isDecided && !request.answeredOn.isValid())
        return RequestSign::NotTold;
    return priorityOf(plan, request, m_today).ageSteps > 0 && request.impact ? RequestSign::Aged
                                                                             : RequestSign::None;
}

Message RequestSigns::wordsOf(const PlanData &plan, const Request &request) const
{
    switch (of(plan, request)) {
    case RequestSign::AskManager:
        return Message(QT_TRANSLATE_NOOP("Message", "Ask the manager first"));
    case RequestSign::Repeated:
        return Message(QT_TRANSLATE_NOOP("Message", "%1 times in %2 weeks"), timesAsked(request),
                       clusterWeeks);
    case RequestSign::AnswerReady:
        return Message(QT_TRANSLATE_NOOP("Message", "Answer ready"));
    case RequestSign::NotTold:
        return Message(QT_TRANSLATE_NOOP("Message", "Not told yet"));
    case RequestSign::Aged: {
        const int steps = priorityOf(plan, request, m_today).ageSteps;
        return Message(QT_TRANSLATE_N_NOOP("Message", "+%1 after %n week(s)"), steps)
            .counting(steps * plan.settings().ageStepWeeks);
    }
    case RequestSign::None:
        break;
    }
    return {};
}
