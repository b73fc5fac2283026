// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runweek.h"

#include "rules/load.h"
#include "rules/planindex.h"
#include "rules/recurrence.h"

namespace {

constexpr int daysOfWeek = 7;

double routineMinutes(const PlanData &plan, const DateRange &week)
{
    double minutes = 0;
    for (const Routine &routine : plan.routines) {
        const auto times =
            recurrences(routine.cadence, routine.start, routine.end, week.first, week.last).size();
        minutes += routine.minutes * double(times);
    }
    return minutes;
}

bool takesTimeIn(const Request &request, const DateRange &week)
{
    if (request.status == RequestStatus::Closed)
        return request.closedOn >= week.first && request.closedOn <= week.last;
    return request.promisedOn.isValid() && request.promisedOn <= week.last;
}

double requestMinutes(const PlanData &plan, const DateRange &week)
{
    double minutes = 0;
    for (const Request &request : plan.requests) {
        if (takesTimeIn(request, week))
            minutes += request.spentMinutes.value_or(request.minutes.value_or(0));
    }
    return minutes;
}

} // namespace

RunWeek runWeekOf(const PlanIndex &index, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const DateRange week{monday, monday.addDays(daysOfWeek - 1)};
    RunWeek run;
    run.days = (routineMinutes(index.plan(), week) + requestMinutes(index.plan(), week)) / minutesOfDay;
    for (const WeekLoad &load : weeklyLoad(index, {}, week))
        run.reserve += load.run;
    return run;
}
