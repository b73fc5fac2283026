// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/capacity.h"

#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "rules/runreserve.h"

#include <algorithm>
#include <array>

namespace {

// Weekdays away, each counted once even when two absences overlap.
int weekdaysAway(const PlanIndex &index, EntityId member, const DateRange &range)
{
    QList<DateRange> away;
    for (const Absence *absence : index.absencesOf(member)) {
        const DateRange inside = range.intersected({absence->start, absence->end});
        if (!inside.isEmpty())
            away += inside;
    }
    std::sort(away.begin(), away.end(),
              [](const DateRange &a, const DateRange &b) { return a.first < b.first; });
    int days = 0;
    QDate countedTo;
    for (const DateRange &part : away) {
        const QDate from = countedTo.isValid() ? std::max(part.first, countedTo.addDays(1)) : part.first;
        days += DateRange{from, part.last}.weekdays();
        countedTo = countedTo.isValid() ? std::max(countedTo, part.last) : part.last;
    }
    return days;
}

// A project without needs of its own comes from those of its objective.
bool comesFrom(const PlanIndex &index, const Project &project, const QSet<EntityId> &needs)
{
    const Objective *objective = index.plan().objectives.find(project.objective);
    const QList<EntityId> &own = project.needs.isEmpty() && objective ? objective->needs : project.needs;
    return std::any_of(own.cbegin(), own.cend(), [&needs](EntityId need) { return needs.contains(need); });
}

} // namespace

double workingDays(const PlanIndex &index, const Member &member, const DateRange &range)
{
    const int present = range.weekdays() - weekdaysAway(index, member.id, range);
    return present * std::clamp(member.daysPerWeek, 0.0, 5.0) / 5;
}

double runReserveOf(const PlanIndex &index, const Member &member)
{
    return std::clamp(member.runReserve.value_or(index.settings().runReserve), 0.0, 100.0);
}

double defaultRunReserve(GrowthPhase phase)
{
    constexpr std::array<double, 5> byPhase = {50, 50, 40, 30, 20};
    return byPhase.at(size_t(phase));
}

double estimateInside(const Project &project, const DateRange &range)
{
    const DateRange whole{project.start, project.end};
    const int days = whole.weekdays();
    if (days == 0) // a week-end, or no dates: all of it or nothing
        return range.overlaps(whole) && range.contains(project.start) ? project.estimateDays.value_or(0) : 0;
    return project.estimateDays.value_or(0) * whole.intersected(range).weekdays() / days;
}

bool isOpen(const Project &project)
{
    return project.status != ProjectStatus::Done && project.status != ProjectStatus::Cancelled;
}

QList<const Project *> committedProjects(const PlanIndex &index, Quarter quarter,
                                         const QSet<EntityId> &listed)
{
    const DateRange range = quarter.range(index.settings().fiscalStartMonth);
    QList<const Project *> projects;
    for (const Project &project : index.plan().projects) {
        if (isOpen(project) && range.overlaps({project.start, project.end})
            && !comesFrom(index, project, listed))
            projects += &project;
    }
    return projects;
}

Capacity capacityOf(const PlanIndex &index, Quarter quarter)
{
    const DateRange range = quarter.range(index.settings().fiscalStartMonth);
    Capacity capacity;
    for (const Member &member : index.plan().members) {
        capacity.total += workingDays(index, member, range);
        capacity.run += reservedDays(index, member, range);
    }
    QSet<EntityId> listed;
    for (const Need &need : index.plan().needs) {
        if (isListed(need, quarter))
            listed += need.id;
        if (isKept(need, quarter) && need.isPlaced())
            capacity.kept += daysOf(need, index.settings());
    }
    const QList<const Project *> projects = committedProjects(index, quarter, listed);
    for (const Project *project : projects)
        capacity.committed += estimateInside(*project, range);
    return capacity;
}
