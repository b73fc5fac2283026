// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestpriority.h"

#include "entities/plandata.h"

#include <algorithm>

namespace {

constexpr int daysOfWeek = 7;

// Full weeks between the day it was raised and today, or the day it was closed.
int weeksOf(const Request &request, QDate today)
{
    const QDate end =
        request.status == RequestStatus::Closed && request.closedOn.isValid() ? request.closedOn : today;
    if (!request.raisedOn.isValid() || !end.isValid() || end <= request.raisedOn)
        return 0;
    return int(request.raisedOn.daysTo(end)) / daysOfWeek;
}

int weightOf(int impact, const PlanSettings &settings)
{
    switch (impact) {
    case 5:
        return settings.weightSignature;
    case 4:
        return settings.weightTeamStopped;
    case 3:
        return settings.weightTeamDegraded;
    case 2:
        return settings.weightOnePerson;
    case 1:
        return settings.weightComfort;
    default:
        return 0;
    }
}

bool lasts(const Rollout &rollout, QDate today)
{
    return (!rollout.start.isValid() || rollout.start <= today)
        && (!rollout.end.isValid() || today <= rollout.end);
}

Message plus(const Message &sum, const Message &more)
{
    return Message(QT_TRANSLATE_NOOP("Message", "%1 + %2"), sum, more);
}

Message part(int steps, const Message &why)
{
    return Message(QT_TRANSLATE_NOOP("Message", "%1 %2"), steps, why);
}

} // namespace

int RequestPriority::step() const
{
    if (impact == 0)
        return 0;
    return std::clamp(sum(), 1, impact >= urgentImpact ? topOfLadder : highStep);
}

RequestLevel RequestPriority::level() const
{
    switch (step()) {
    case 0:
        return RequestLevel::Unrated;
    case 5:
        return RequestLevel::Urgent;
    case 4:
        return RequestLevel::High;
    case 3:
        return RequestLevel::Medium;
    default:
        return RequestLevel::Low;
    }
}

RequestPriority priorityOf(const PlanData &plan, const Request &request, QDate today)
{
    RequestPriority priority;
    priority.impact = request.impact ? std::clamp(*request.impact, 1, topOfLadder) : 0;
    priority.impactSteps = weightOf(priority.impact, plan.settings());
    priority.weeksWaiting = weeksOf(request, today);
    if (const int everyWeeks = plan.settings().ageStepWeeks; everyWeeks > 0)
        priority.ageSteps = priority.weeksWaiting / everyWeeks;
    const Rollout *rollout = plan.rollouts.find(request.rollout);
    if (rollout && lasts(*rollout, today)) {
        priority.rollout = rollout->id;
        priority.rolloutSteps = std::max(rollout->boost, 0);
    }
    return priority;
}

Message impactWords(int impact)
{
    switch (impact) {
    case 5:
        return Message(QT_TRANSLATE_NOOP("Message", "blocks a signature"));
    case 4:
        return Message(QT_TRANSLATE_NOOP("Message", "stops a team"));
    case 3:
        return Message(QT_TRANSLATE_NOOP("Message", "degrades a team"));
    case 2:
        return Message(QT_TRANSLATE_NOOP("Message", "slows one person"));
    default:
        return Message(QT_TRANSLATE_NOOP("Message", "comfort"));
    }
}

Message arithmeticOf(const PlanData &plan, const RequestPriority &priority)
{
    if (priority.impact == 0)
        return Message(QT_TRANSLATE_NOOP("Message", "No impact yet: say what it blocks."));
    Message sum = part(priority.impactSteps, impactWords(priority.impact));
    if (priority.ageSteps > 0) {
        sum = plus(sum,
                   part(priority.ageSteps,
                        Message(QT_TRANSLATE_N_NOOP("Message", "waiting %n week(s)"))
                            .counting(priority.weeksWaiting)));
    }
    if (priority.rolloutSteps > 0) {
        sum = plus(sum,
                   part(priority.rolloutSteps,
                        Message(QT_TRANSLATE_NOOP("Message", "%1 rollout"),
                                plan.rollouts.find(priority.rollout)->title)));
    }
    if (priority.sum() == priority.step())
        return Message(QT_TRANSLATE_NOOP("Message", "%1 = %2"), sum, priority.step());
    if (priority.impact >= urgentImpact) {
        return Message(QT_TRANSLATE_NOOP("Message", "%1 = %2, kept at %3, the top of the ladder"), sum,
                       priority.sum(), priority.step());
    }
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "%1 = %2, kept at %3: only what stops a team or blocks a signature "
                                     "becomes urgent"),
                   sum, priority.sum(), priority.step());
}

Message levelWord(RequestLevel level)
{
    switch (level) {
    case RequestLevel::Urgent:
        return Message(QT_TRANSLATE_NOOP("Message", "Urgent"));
    case RequestLevel::High:
        return Message(QT_TRANSLATE_NOOP("Message", "High"));
    case RequestLevel::Medium:
        return Message(QT_TRANSLATE_NOOP("Message", "Medium"));
    case RequestLevel::Low:
        return Message(QT_TRANSLATE_NOOP("Message", "Low"));
    case RequestLevel::Unrated:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "No priority yet"));
}

RequestRank rankOf(const PlanData &plan, const Request &request, QDate today)
{
    const RequestPriority priority = priorityOf(plan, request, today);
    return {priority.step(), priority.impact, request.raisedOn, request.id};
}

bool comesBefore(const RequestRank &a, const RequestRank &b)
{
    if (a.step != b.step)
        return a.step > b.step;
    if (a.impact != b.impact)
        return a.impact > b.impact;
    if (a.raisedOn != b.raisedOn && a.raisedOn.isValid() && b.raisedOn.isValid())
        return a.raisedOn < b.raisedOn;
    if (a.raisedOn.isValid() != b.raisedOn.isValid())
        return a.raisedOn.isValid();
    return a.id < b.id;
}

QList<EntityId> openRequestsInOrder(const PlanData &plan, QDate today)
{
    QList<RequestRank> ranks;
    for (const Request &request : plan.requests) {
        if (request.status != RequestStatus::Closed)
            ranks += rankOf(plan, request, today);
    }
    std::sort(ranks.begin(), ranks.end(), &comesBefore);
    QList<EntityId> ids;
    ids.reserve(ranks.size());
    for (const RequestRank &rank : std::as_const(ranks))
        ids += rank.id;
    return ids;
}

QList<StepChange> stepsChangedSince(const PlanData &plan, QDate before, QDate today)
{
    QList<StepChange> changes;
    for (const Request &request : plan.requests) {
        if (request.status == RequestStatus::Closed || request.raisedOn > before)
            continue;
        const int then = priorityOf(plan, request, before).step();
        const int now = priorityOf(plan, request, today).step();
        if (then != now)
            changes += StepChange{request.id, then, now};
    }
    return changes;
}
