// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planhealth.h"

#include "fields/entitytype.h"
#include "rules/capacity.h"
#include "rules/dependencies.h"
#include "rules/effortestimate.h"
#include "rules/goalof.h"
#include "rules/okrchecks.h"
#include "rules/okrrules.h"
#include "rules/placement.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

void checkCapacity(const PlanIndex &index, Quarter shown, QList<Finding> &findings)
{
    const Capacity capacity = capacityOf(index, shown);
    if (capacity.kept <= 0 || capacity.free() >= -0.5)
        return;
    findings +=
        Finding{u"over_capacity"_s,
                Severity::Problem,
                {},
                Message(QT_TRANSLATE_N_NOOP("Message",
                                            "The needs kept for %1 take %n person-day(s), the team has %2: "
                                            "defer or cut some."),
                        shown, std::round(capacity.available()))
                    .counting(int(std::lround(capacity.kept))),
                {}};
}

void checkGoals(const PlanIndex &index, QList<Finding> &findings)
{
    for (const Goal &goal : index.plan().goals) {
        if (!index.needsOfGoal(goal.id).empty() || !index.objectivesOfGoal(goal.id).empty())
            continue;
        findings +=
            Finding{u"goal_without_need"_s,
                    Severity::Warning,
                    {EntityKind::Goal, goal.id},
                    Message(QT_TRANSLATE_NOOP("Message",
                                              "No need serves the goal “%1”: link the needs that do, or "
                                              "add one."),
                            goal.title),
                    {}};
    }
}

void checkNeeds(const PlanIndex &index, Quarter shown, QList<Finding> &findings)
{
    for (const Need &need : index.plan().needs) {
        if (!isKept(need, shown) || goalOf(index, need))
            continue;
        findings +=
            Finding{u"kept_need_without_goal"_s,
                    Severity::Warning,
                    {EntityKind::Need, need.id},
                    Message(QT_TRANSLATE_NOOP("Message",
                                              "The need “%1” is kept but serves no goal: choose the goal "
                                              "it serves."),
                            need.title),
                    u"goals"_s};
    }
    const QList<EntityId> ready = needsReadyToClose(index);
    for (EntityId id : ready) {
        findings += Finding{
            u"need_ready_to_close"_s,
            Severity::Note,
            {EntityKind::Need, id},
            Message(QT_TRANSLATE_NOOP("Message", "All projects of the need “%1” are done: set it to done."),
                    index.plan().needs.find(id)->title),
            u"status"_s};
    }
}

// Needs that can still be decided on: the matrix says one size, the capacity line counts another.
void checkEstimates(const PlanIndex &index, QList<Finding> &findings)
{
    for (const Need &need : index.plan().needs) {
        const bool isOpen = need.status != NeedStatus::Done && need.status != NeedStatus::Declined;
        const std::optional<double> fitting = effortThatFits(need, index.settings());
        if (!isOpen || !fitting)
            continue;
        findings += Finding{
            u"effort_against_estimate"_s,
            Severity::Warning,
            {EntityKind::Need, need.id},
            Message(QT_TRANSLATE_NOOP("Message",
                                      "“%1” has effort %2 (about %3 d) but an estimate of %4 d: set the "
                                      "effort to %5, or correct the estimate."),
                    need.title, *need.effort, daysOfEffort(*need.effort, index.settings()),
                    *need.estimateDays, *fitting),
            u"effort"_s};
    }
}

void checkProjects(const PlanIndex &index, QList<Finding> &findings)
{
    for (const Project &project : index.plan().projects) {
        if (!isOpen(project))
            continue;
        const EntityRef ref{EntityKind::Project, project.id};
        if (project.lead.isNull()) {
            findings += Finding{
                u"project_without_lead"_s, Severity::Warning, ref,
                Message(QT_TRANSLATE_NOOP("Message", "Nobody leads the project “%1”: name one member."),
                        project.title),
                u"lead"_s};
        }
        if (!project.start.isValid() || !project.end.isValid()) {
            findings +=
                Finding{u"project_without_dates"_s, Severity::Warning, ref,
                        Message(QT_TRANSLATE_NOOP("Message",
                                                  "The project “%1” is not on the timeline: enter its "
                                                  "start and its end."),
                                project.title),
                        project.start.isValid() ? u"end"_s : u"start"_s};
        }
    }
}

Finding endBeforeStart(EntityRef ref, const char *sentence, const QString &title, QDate start, QDate end)
{
    return {u"end_before_start"_s, Severity::Problem, ref, Message(sentence, title, end, start), u"end"_s};
}

// What edits refuse but a file can hold.
void checkDates(const PlanIndex &index, QDate today, QList<Finding> &findings)
{
    const PlanData &plan = index.plan();
    const auto isReversed = [](QDate start, QDate end) {
        return start.isValid() && end.isValid() && end < start;
    };
    for (const Project &project : plan.projects) {
        if (isReversed(project.start, project.end))
            findings +=
                endBeforeStart({EntityKind::Project, project.id},
                               QT_TRANSLATE_NOOP("Message",
                                                 "“%1” ends on %2, before it starts on %3: correct one of "
                                                 "the two dates."),
                               project.title, project.start, project.end);
    }
    for (const Absence &absence : plan.absences) {
        if (isReversed(absence.start, absence.end))
            findings += endBeforeStart(
                {EntityKind::Absence, absence.id},
                QT_TRANSLATE_NOOP("Message",
                                  "The absence of “%1” ends on %2, before it starts on %3: "
                                  "correct one of the two dates."),
                entityTitle(plan, EntityKind::Absence, absence.id), absence.start, absence.end);
    }
    for (const CheckIn &checkIn : plan.checkIns) {
        if (!checkIn.date.isValid() || checkIn.date <= today)
            continue;
        findings +=
            Finding{u"check_in_to_come"_s,
                    Severity::Problem,
                    {EntityKind::CheckIn, checkIn.id},
                    Message(QT_TRANSLATE_NOOP("Message",
                                              "A check-in on “%1” is dated %2, which is still to "
                                              "come: correct its date."),
                            entityTitle(plan, EntityKind::KeyResult, checkIn.keyResult), checkIn.date),
                    u"date"_s};
    }
}

void checkDependencies(const PlanIndex &index, QList<Finding> &findings)
{
    const EntityTable<Project> &projects = index.plan().projects;
    const QList<DependencyConflict> conflicts = dependencyConflicts(index);
    for (const DependencyConflict &conflict : conflicts) {
        findings += Finding{
            u"dependency_conflict"_s,
            Severity::Problem,
            {EntityKind::Dependency, conflict.dependency},
            Message(QT_TRANSLATE_NOOP("Message", "“%1” starts before “%2” is over: start it on %3 or later."),
                    projects.find(conflict.project)->title, projects.find(conflict.dependsOn)->title,
                    conflict.earliestStart),
            u"start"_s};
    }
    const QList<QList<EntityId>> cycles = dependencyCycles(index);
    for (const QList<EntityId> &cycle : cycles) {
        QStringList titles;
        for (EntityId id : cycle)
            titles += projects.contains(id) ? projects.find(id)->title : QString();
        findings +=
            Finding{u"dependency_cycle"_s,
                    Severity::Problem,
                    {EntityKind::Project, cycle.constFirst()},
                    Message(QT_TRANSLATE_NOOP("Message",
                                              "These projects wait for each other: %1. Remove one of their "
                                              "dependencies."),
                            titles.join(u", "_s)),
                    {}};
    }
}

// All that hold an objective, from today's quarter or the shown one on, whichever is earlier.
QList<Quarter> quartersToCheck(const PlanIndex &index, Quarter shown, QDate today)
{
    const Quarter current = Quarter::of(today, index.settings().fiscalStartMonth);
    const Quarter first = shown.isNull() ? current : std::min(shown, current);
    QList<Quarter> quarters;
    for (const Objective &objective : index.plan().objectives) {
        const bool inTime = !objective.quarter.isNull() && first <= objective.quarter;
        if (inTime && !quarters.contains(objective.quarter))
            quarters += objective.quarter;
    }
    std::sort(quarters.begin(), quarters.end());
    return quarters;
}

} // namespace

QList<EntityId> needsReadyToClose(const PlanIndex &index)
{
    QList<EntityId> ids;
    for (const Need &need : index.plan().needs) {
        if (need.status != NeedStatus::Planned)
            continue;
        const auto projects = index.projectsOfNeed(need.id);
        const bool open = std::any_of(projects.begin(), projects.end(),
                                      [](const Project *project) { return isOpen(*project); });
        const bool done = std::any_of(projects.begin(), projects.end(), [](const Project *project) {
            return project->status == ProjectStatus::Done;
        });
        if (done && !open)
            ids += need.id;
    }
    return ids;
}

QList<Finding> planHealth(const PlanIndex &index, Quarter shown, QDate today)
{
    QList<Finding> findings;
    checkCapacity(index, shown, findings);
    checkGoals(index, findings);
    checkNeeds(index, shown, findings);
    checkEstimates(index, findings);
    const QList<Quarter> quarters = quartersToCheck(index, shown, today);
    for (const Quarter &quarter : quarters)
        findings += okrFindings(index, quarter);
    checkProjects(index, findings);
    checkDates(index, today, findings);
    checkDependencies(index, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return findings;
}

QStringList allCheckIds()
{
    QStringList ids;
    for (const OkrRule &rule : okrRules())
        ids += QString::fromLatin1(rule.id);
    return ids + QStringList{u"goal_without_need"_s,    u"kept_need_without_goal"_s, u"over_capacity"_s,
                             u"project_without_lead"_s, u"project_without_dates"_s,  u"end_before_start"_s,
                             u"check_in_to_come"_s,     u"dependency_conflict"_s,    u"dependency_cycle"_s,
                             u"need_ready_to_close"_s,  u"effort_against_estimate"_s};
}
