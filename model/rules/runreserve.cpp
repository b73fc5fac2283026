// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runreserve.h"

#include "rules/capacity.h"
#include "rules/planindex.h"

#include <algorithm>
#include <optional>

namespace {

// The days that it lasts; one without a first or last day goes on.
bool lastsOn(const Rollout &rollout, QDate day)
{
    return (!rollout.start.isValid() || rollout.start <= day)
        && (!rollout.end.isValid() || day <= rollout.end);
}

// Percent that whoever has no reserve of their own keeps on that day.
double commonReserveOn(const PlanIndex &index, QDate day)
{
    std::optional<double> reserve;
    for (const Rollout &rollout : index.plan().rollouts) {
        if (rollout.reserve && lastsOn(rollout, day))
            reserve = std::max(reserve.value_or(0), *rollout.reserve);
    }
    return std::clamp(reserve.value_or(index.settings().runReserve), 0.0, 100.0);
}

// The last day from that one on, `last` at the latest, before a rollout with a reserve begins or ends.
QDate lastWithoutChange(const PlanData &plan, QDate day, QDate last)
{
    for (const Rollout &rollout : plan.rollouts) {
        if (!rollout.reserve)
            continue;
        if (rollout.start.isValid() && rollout.start > day)
            last = std::min(last, rollout.start.addDays(-1));
        if (rollout.end.isValid() && rollout.end >= day)
            last = std::min(last, rollout.end);
    }
    return last;
}

} // namespace

double reservedDays(const PlanIndex &index, const Member &member, const DateRange &range)
{
    if (member.runReserve)
        return workingDays(index, member, range) * runReserveOf(index, member) / 100;
    double days = 0;
    for (QDate first = range.first; !range.isEmpty() && first <= range.last;) {
        const QDate last = lastWithoutChange(index.plan(), first, range.last);
        days += workingDays(index, member, {first, last}) * commonReserveOn(index, first) / 100;
        first = last.addDays(1);
    }
    return days;
}
