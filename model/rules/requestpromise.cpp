// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestpromise.h"

#include "entities/plandata.h"

namespace {

QDate weekdayUpTo(QDate day, QDate notBefore)
{
    while (day.dayOfWeek() > Qt::Friday && day > notBefore)
        day = day.addDays(-1);
    return day;
}

} // namespace

QDate promiseFor(RequestLevel level, const PlanSettings &settings, QDate today)
{
    const Quarter quarter = Quarter::of(today, settings.fiscalStartMonth);
    switch (level) {
    case RequestLevel::Urgent:
        return today;
    case RequestLevel::High:
        return weekdayUpTo(today.addDays(settings.highPromiseDays), today);
    case RequestLevel::Medium:
        return weekdayUpTo(quarter.range(settings.fiscalStartMonth).last, today);
    case RequestLevel::Low:
        return weekdayUpTo(quarter.next().range(settings.fiscalStartMonth).last, today);
    case RequestLevel::Unrated:
        break;
    }
    return {};
}

Message promiseWords(RequestLevel level, const PlanSettings &settings)
{
    switch (level) {
    case RequestLevel::Urgent:
        return Message(QT_TRANSLATE_NOOP("Message", "the same day"));
    case RequestLevel::High:
        return Message(QT_TRANSLATE_N_NOOP("Message", "within %n day(s)")).counting(settings.highPromiseDays);
    case RequestLevel::Medium:
        return Message(QT_TRANSLATE_NOOP("Message", "this quarter"));
    case RequestLevel::Low:
        return Message(QT_TRANSLATE_NOOP("Message", "next quarter"));
    case RequestLevel::Unrated:
        break;
    }
    return {};
}

std::optional<int> timeLeft(const Request &request, QDate today)
{
    if (!request.promisedOn.isValid())
        return {};
    return int(today.daysTo(request.promisedOn));
}

Message timeLeftWords(const Request &request, QDate today)
{
    const std::optional<int> days = timeLeft(request, today);
    if (!days)
        return {};
    if (*days < 0)
        return Message(QT_TRANSLATE_N_NOOP("Message", "%n day(s) late")).counting(-*days);
    if (*days == 0)
        return Message(QT_TRANSLATE_NOOP("Message", "today"));
    if (*days == 1)
        return Message(QT_TRANSLATE_NOOP("Message", "tomorrow"));
    return Message(QT_TRANSLATE_N_NOOP("Message", "in %n day(s)")).counting(*days);
}

Quarter putOffTo(const PlanData &plan, const Request &request, QDate today)
{
    if (groupOf(request, today) != RequestGroup::NotYet)
        return {};
    const QDate told = request.answeredOn.isValid() ? request.answeredOn : today;
    const RequestLevel level = priorityOf(plan, request, told).level();
    if (level != RequestLevel::Medium && level != RequestLevel::Low)
        return {};
    return Quarter::of(promiseFor(level, plan.settings(), told), plan.settings().fiscalStartMonth);
}

RequestGroup groupOf(const Request &request, QDate today)
{
    if (request.status == RequestStatus::Closed)
        return RequestGroup::Closed;
    if (request.status == RequestStatus::New)
        return RequestGroup::ToTriage;
    if (const std::optional<int> days = timeLeft(request, today))
        return *days < 0 ? RequestGroup::Late : *days == 0 ? RequestGroup::DueToday : RequestGroup::Promised;
    return request.notYetReason.trimmed().isEmpty() ? RequestGroup::WaitingForAnswer : RequestGroup::NotYet;
}

Message groupTitle(RequestGroup group)
{
    switch (group) {
    case RequestGroup::ToTriage:
        return Message(QT_TRANSLATE_NOOP("Message", "To triage"));
    case RequestGroup::WaitingForAnswer:
        return Message(QT_TRANSLATE_NOOP("Message", "Waiting for a word from you"));
    case RequestGroup::Late:
        return Message(QT_TRANSLATE_NOOP("Message", "Promised, but late"));
    case RequestGroup::DueToday:
        return Message(QT_TRANSLATE_NOOP("Message", "Due today"));
    case RequestGroup::Promised:
        return Message(QT_TRANSLATE_NOOP("Message", "Under way"));
    case RequestGroup::NotYet:
        return Message(QT_TRANSLATE_NOOP("Message", "Later, with the reason given"));
    case RequestGroup::Closed:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Closed"));
}
