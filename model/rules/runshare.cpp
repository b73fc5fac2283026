// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runshare.h"

#include "rules/capacity.h"
#include "rules/planindex.h"
#include "rules/recurrence.h"
#include "rules/runreserve.h"

#include <algorithm>

namespace {

constexpr int daysOfWeek = 7;
constexpr double minutesWithoutAny = 30;
constexpr int farthest = 2 * 366; // days ahead that a routine is followed

DateRange weekFrom(QDate monday)
{
    return {monday, monday.addDays(daysOfWeek - 1)};
}

// The row of the week that the day is in, or -1.
qsizetype weekOf(const QList<RunFlowWeek> &weeks, QDate day)
{
    const QDate first = weeks.constFirst().monday;
    if (!day.isValid() || day < first)
        return -1;
    const qint64 week = first.daysTo(day) / daysOfWeek;
    return week < weeks.size() ? week : -1;
}

void addPeople(const PlanIndex &index, RunFlowWeek &week)
{
    const DateRange range = weekFrom(week.monday);
    for (const Member &member : index.plan().members) {
        week.present += workingDays(index, member, range);
        week.reserve += reservedDays(index, member, range);
    }
    for (const Routine &routine : index.plan().routines)
        week.routines += daysOf(routine, range);
}

// What an open request that is promised by the end of this week still asks for.
double minutesToCome(const Request &request, double usual, QDate sunday)
{
    if (!request.promisedOn.isValid() || request.promisedOn > sunday)
        return 0;
    return std::max(0.0, request.minutes.value_or(usual) - request.spentMinutes.value_or(0));
}

void addRequest(const Request &request, double usual, QDate today, QList<RunFlowWeek> &weeks)
{
    const qsizetype raised = request.raisedOn <= today ? weekOf(weeks, request.raisedOn) : -1;
    if (raised >= 0)
        ++weeks[raised].in;
    const bool isClosed = request.status == RequestStatus::Closed;
    const qsizetype closed = isClosed ? weekOf(weeks, request.closedOn) : -1;
    if (closed >= 0) {
        ++weeks[closed].out;
        weeks[closed].requests += minutesOf(request, usual) / minutesOfRunDay;
    } else if (!isClosed) {
        RunFlowWeek &now = weeks.last();
        now.requests += request.spentMinutes.value_or(0) / minutesOfRunDay;
        now.promised += minutesToCome(request, usual, now.monday.addDays(daysOfWeek - 1)) / minutesOfRunDay;
    }
    for (RunFlowWeek &week : weeks) {
        const QDate end = std::min(week.monday.addDays(daysOfWeek - 1), today);
        const bool isThere = request.raisedOn.isValid() && request.raisedOn <= end;
        week.open += isThere && (!isClosed || request.closedOn > end);
    }
}

} // namespace

template <>
const Choices &choicesOf<RolloutPhase>()
{
    static const Choices choices = {
        {int(RolloutPhase::Coming), "coming", QT_TRANSLATE_NOOP("Choice", "Coming")},
        {int(RolloutPhase::Running), "running", QT_TRANSLATE_NOOP("Choice", "Under way")},
        {int(RolloutPhase::Over), "over", QT_TRANSLATE_NOOP("Choice", "Over")},
    };
    return choices;
}

QList<QDate> nextDates(const Routine &routine, QDate today, int count)
{
    QList<QDate> dates = recurrences(routine.cadence, routine.start, routine.end, today,
                                     std::max(today, routine.start).addDays(farthest));
    if (dates.size() > count)
        dates.resize(count);
    return dates;
}

double daysOf(const Routine &routine, const DateRange &range)
{
    const auto times =
        recurrences(routine.cadence, routine.start, routine.end, range.first, range.last).size();
    return double(times) * std::max(0.0, routine.minutes) / minutesOfRunDay;
}

double shareOf(const PlanIndex &index, const Routine &routine, const DateRange &range)
{
    double present = 0;
    for (const Member &member : index.plan().members)
        present += workingDays(index, member, range);
    return present > 0 ? daysOf(routine, range) / present * 100 : 0;
}

RolloutPhase phaseOf(const Rollout &rollout, QDate today)
{
    if (rollout.start.isValid() && today < rollout.start)
        return RolloutPhase::Coming;
    return rollout.end.isValid() && rollout.end < today ? RolloutPhase::Over : RolloutPhase::Running;
}

double minutesOf(const Request &request, double usual)
{
    if (request.spentMinutes)
        return *request.spentMinutes;
    if (request.outcome != RequestOutcome::Done)
        return 0;
    return request.minutes.value_or(usual);
}

double usualMinutes(const PlanIndex &index)
{
    std::vector<double> noted;
    for (const Request &request : index.plan().requests) {
        if (request.status == RequestStatus::Closed && request.spentMinutes)
            noted.push_back(*request.spentMinutes);
    }
    if (noted.empty())
        return minutesWithoutAny;
    const auto middle = noted.begin() + std::ptrdiff_t(noted.size() / 2);
    std::nth_element(noted.begin(), middle, noted.end());
    return *middle;
}

QList<RunFlowWeek> runFlowOf(const PlanIndex &index, QDate today, int count)
{
    QList<RunFlowWeek> weeks;
    const QDate thisMonday = today.addDays(1 - today.dayOfWeek());
    for (int ago = count - 1; ago >= 0; --ago) {
        RunFlowWeek week;
        week.monday = thisMonday.addDays(-daysOfWeek * ago);
        addPeople(index, week);
        weeks += week;
    }
    if (weeks.isEmpty())
        return weeks;
    const double usual = usualMinutes(index);
    for (const Request &request : index.plan().requests)
        addRequest(request, usual, today, weeks);
    return weeks;
}
