// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinescene.h"

#include "core/language.h"
#include "rules/goalof.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "rules/projecthealth.h"
#include "scenes/healthstatus.h"
#include "scenes/initials.h"
#include "scenes/matrixscene.h"
#include "scenes/sliptext.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// The axis reaches no further than this from today, whatever dates a plan holds.
constexpr int furthestQuarters = 20;

qint64 julian(QDate day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

// Builds the scene group by group, remembering where each project went for the dependencies.
class SceneBuilder {
public:
    SceneBuilder(const PlanIndex &index, QDate today, const Language &language)
        : m_index(index)
        , m_today(today)
        , m_language(language)
    {
    }

    TimelineScene build()
    {
        m_scene.today = julian(m_today);
        for (const Objective *objective : objectives())
            addGroup(*objective);
        addProjectsWithoutObjective();
        addDependencies();
        addAxis();
        return std::move(m_scene);
    }

private:
    QList<const Objective *> objectives() const;
    void addGroup(const Objective &objective);
    void addProjectsWithoutObjective();
    void addRows(TimelineGroup &group, const QList<const Project *> &projects);
    TimelineRow rowOf(const Project &project) const;
    QList<TimelineDue> duesOf(const Objective &objective) const;
    void addDependencies();
    void addAxis();
    Quarter quarterOfToday() const { return Quarter::of(m_today, m_index.settings().fiscalStartMonth); }

    const PlanIndex &m_index;
    QDate m_today;
    const Language &m_language;
    TimelineScene m_scene;
    QHash<EntityId, int> m_rowOf;
};

// By quarter and position, the backlog last.
QList<const Objective *> SceneBuilder::objectives() const
{
    QList<const Objective *> all;
    for (const Objective &objective : m_index.plan().objectives)
        all += &objective;
    std::stable_sort(all.begin(), all.end(), [](const Objective *a, const Objective *b) {
        if (a->quarter.isNull() != b->quarter.isNull())
            return b->quarter.isNull();
        return std::pair(a->quarter, a->position) < std::pair(b->quarter, b->position);
    });
    return all;
}

QList<const Project *> shown(std::span<const Project *const> projects)
{
    QList<const Project *> kept;
    for (const Project *project : projects) {
        if (project->status != ProjectStatus::Cancelled)
            kept += project;
    }
    return kept;
}

void SceneBuilder::addGroup(const Objective &objective)
{
    const QList<const Project *> projects = shown(m_index.projectsOfObjective(objective.id));
    const bool isCurrent = objective.quarter >= quarterOfToday();
    if (projects.isEmpty() && !isCurrent)
        return;
    TimelineGroup group;
    group.objective = objective.id;
    group.title = objective.title;
    group.shortTitle = shortTitleOf(objective.shortTitle, objective.title);
    if (const Goal *goal = goalOf(m_index, objective)) {
        group.goalColor = goal->color;
        group.goalTag = goalLabel(*goal);
    }
    group.health = statusOf(healthOf(m_index, objective, m_today).health);
    group.dues = duesOf(objective);
    addRows(group, projects);
}

void SceneBuilder::addProjectsWithoutObjective()
{
    QList<const Project *> projects;
    for (const Project &project : m_index.plan().projects) {
        if (project.status != ProjectStatus::Cancelled && !m_rowOf.contains(project.id))
            projects += &project;
    }
    if (projects.isEmpty())
        return;
    std::stable_sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) {
        return a->start.isValid() && (!b->start.isValid() || a->start < b->start);
    });
    TimelineGroup group;
    group.title = m_language.text("Message", QT_TRANSLATE_NOOP("Message", "Projects without an objective"));
    group.shortTitle = m_language.text("Message", QT_TRANSLATE_NOOP("Message", "Without objective"));
    addRows(group, projects);
}

void SceneBuilder::addRows(TimelineGroup &group, const QList<const Project *> &projects)
{
    const int index = int(m_scene.groups.size());
    group.firstRow = int(m_scene.rows.size());
    group.rowCount = int(projects.size());
    for (const Project *project : projects) {
        TimelineRow row = rowOf(*project);
        row.group = index;
        if (row.isDated()) {
            group.first = group.first ? std::min(group.first, row.first) : row.first;
            group.last = std::max(group.last, row.last);
        }
        m_rowOf.insert(project->id, int(m_scene.rows.size()));
        m_scene.rows += row;
    }
    m_scene.groups += group;
}

TimelineRow SceneBuilder::rowOf(const Project &project) const
{
    TimelineRow row;
    row.project = project.id;
    row.title = project.title;
    row.shortTitle = shortTitleOf(project.shortTitle, project.title);
    if (const Goal *goal = goalOf(m_index, project)) {
        row.goalColor = goal->color;
        row.goalTag = goalLabel(*goal);
    }
    row.first = julian(project.start);
    row.last = julian(project.end);
    row.progress = std::clamp(project.progress.value_or(0) / 100, 0.0, 1.0);
    row.progressText = m_language.withUnit(std::round(100 * row.progress), u"%"_s);
    row.state = project.status;
    if (const auto report = healthOf(project, m_index.settings(), m_today)) {
        row.status = statusOf(report->health);
        row.statusReason = m_language.text(report->reason);
    }
    row.late = row.status == Status::AtRisk;
    if (const Member *lead = m_index.plan().members.find(project.lead)) {
        row.leadName = lead->name;
        row.leadInitials = initialsOf(lead->name);
        row.leadRole = lead->role;
    }
    for (const Milestone *milestone : m_index.milestonesOf(project.id)) {
        if (milestone->date.isValid())
            row.milestones += {milestone->id, milestone->title, julian(milestone->date),
                               milestone->done || milestone->date < m_today};
    }
    row.slipDays = slipDaysOf(m_index, project.id, m_today);
    row.slip = slipText(row.slipDays, m_language);
    row.shortSlip = shortSlipText(row.slipDays, m_language);
    return row;
}

QList<TimelineDue> SceneBuilder::duesOf(const Objective &objective) const
{
    QList<TimelineDue> dues;
    for (const KeyResult *keyResult : m_index.keyResultsOf(objective.id)) {
        if (keyResult->due.isValid())
            dues += {keyResult->id, keyResult->title, julian(keyResult->due)};
    }
    std::stable_sort(dues.begin(), dues.end(),
                     [](const TimelineDue &a, const TimelineDue &b) { return a.day < b.day; });
    return dues;
}

void SceneBuilder::addDependencies()
{
    for (const Dependency &dependency : m_index.plan().dependencies) {
        const int from = m_rowOf.value(dependency.dependsOn, -1);
        const int to = m_rowOf.value(dependency.project, -1);
        if (from < 0 || to < 0 || from == to)
            continue;
        const TimelineRow &before = m_scene.rows.at(from);
        const TimelineRow &after = m_scene.rows.at(to);
        const bool conflict =
            before.isDated() && after.isDated() && after.first <= before.last + dependency.lagDays;
        m_scene.dependencies += {dependency.id, from, to, conflict};
    }
}

void SceneBuilder::addAxis()
{
    const int startMonth = m_index.settings().fiscalStartMonth;
    const Quarter now = quarterOfToday();
    Quarter first = now;
    Quarter last = now;
    const auto take = [&](qint64 day) {
        const Quarter quarter = Quarter::of(QDate::fromJulianDay(day), startMonth);
        first = std::min(first, std::max(quarter, now.plus(-furthestQuarters)));
        last = std::max(last, std::min(quarter, now.plus(furthestQuarters)));
    };
    for (const TimelineRow &row : std::as_const(m_scene.rows)) {
        if (row.isDated()) {
            take(row.first);
            take(row.last);
        }
    }
    const DateRange range{first.range(startMonth).first, last.range(startMonth).last};
    m_scene.first = julian(range.first);
    m_scene.last = julian(range.last);
    m_scene.quarters = quartersIn(range, startMonth, m_language);
    m_scene.months = monthsIn(range, m_language);
    m_scene.weeks = weeksIn(range, m_language);
}

} // namespace

TimelineScene timelineSceneOf(const PlanIndex &index, QDate today, const Language &language)
{
    return SceneBuilder(index, today, language).build();
}

TimelineScene timelineSceneOf(const PlanData &plan, QDate today, const Language &language)
{
    return timelineSceneOf(PlanIndex(plan), today, language);
}
