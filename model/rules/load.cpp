// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/load.h"

#include "rules/capacity.h"
#include "rules/planindex.h"
#include "rules/runreserve.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

constexpr int weekDays = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isIn(const Member &member, const LoadScope &scope)
{
    if (scope.member)
        return member.id == scope.member;
    return scope.businessLine.isEmpty() || member.businessLine == scope.businessLine;
}

// How the work of a project is shared: lead and team, each once.
QSet<EntityId> peopleOf(const PlanIndex &index, const Project &project)
{
    QSet<EntityId> people(project.team.cbegin(), project.team.cend());
    people.insert(project.lead);
    people.removeIf([&index](EntityId id) { return !index.plan().members.contains(id); });
    return people;
}

// The part of a project's work that falls to the scope, 0–1.
double shareOf(const PlanIndex &index, const Project &project, const LoadScope &scope)
{
    if (scope.isEveryone())
        return 1;
    double all = 0;
    double ours = 0;
    const QSet<EntityId> people = peopleOf(index, project);
    for (const EntityId id : people) {
        const Member &member = *index.plan().members.find(id);
        all += member.daysPerWeek;
        ours += isIn(member, scope) ? member.daysPerWeek : 0;
    }
    return all > 0 ? ours / all : 0;
}

bool asksForWork(const Project &project)
{
    return project.status != ProjectStatus::Cancelled && !DateRange{project.start, project.end}.isEmpty();
}

void addPeople(const PlanIndex &index, const LoadScope &scope, QList<WeekLoad> &weeks)
{
    for (const Member &member : index.plan().members) {
        if (!isIn(member, scope))
            continue;
        for (WeekLoad &week : weeks) {
            const DateRange days{week.monday, week.monday.addDays(weekDays - 1)};
            week.present += workingDays(index, member, days);
            week.run += reservedDays(index, member, days);
        }
    }
}

void addProject(const Project &project, double share, QList<WeekLoad> &weeks)
{
    const QDate first = weeks.constFirst().monday;
    const qint64 from = std::max<qint64>(0, first.daysTo(project.start) / weekDays);
    const qint64 to = std::min<qint64>(weeks.size() - 1, first.daysTo(project.end) / weekDays);
    if (project.end < first)
        return;
    for (qint64 i = from; i <= to; ++i) {
        WeekLoad &week = weeks[i];
        const double days = share * estimateInside(project, {week.monday, week.monday.addDays(weekDays - 1)});
        if (days <= 0)
            continue;
        week.projects += ProjectShare{project.id, days};
        week.projectDays += days;
    }
}

} // namespace

QList<WeekLoad> weeklyLoad(const PlanIndex &index, const LoadScope &scope, const DateRange &range)
{
    QList<WeekLoad> weeks;
    if (range.isEmpty())
        return weeks;
    for (QDate monday = mondayOf(range.first); monday <= range.last; monday = monday.addDays(weekDays))
        weeks += WeekLoad{monday, 0, 0, {}, 0};
    addPeople(index, scope, weeks);
    for (const Project &project : index.plan().projects) {
        if (const double share = asksForWork(project) ? shareOf(index, project, scope) : 0; share > 0)
            addProject(project, share, weeks);
    }
    for (WeekLoad &week : weeks) {
        std::stable_sort(week.projects.begin(), week.projects.end(),
                         [](const ProjectShare &a, const ProjectShare &b) { return a.days > b.days; });
    }
    return weeks;
}

QList<LoadScope> loadScopes(const PlanIndex &index)
{
    QList<const Member *> members;
    QStringList lines;
    for (const Member &member : index.plan().members) {
        members += &member;
        if (!member.businessLine.isEmpty())
            lines += member.businessLine;
    }
    std::stable_sort(members.begin(), members.end(), [](const Member *a, const Member *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    lines.sort(Qt::CaseInsensitive);
    lines.removeDuplicates();
    QList<LoadScope> scopes{{}};
    for (const QString &line : std::as_const(lines))
        scopes += LoadScope{{}, line};
    for (const Member *member : std::as_const(members))
        scopes += LoadScope{member->id, {}};
    return scopes;
}

int projectsWithoutEstimate(const PlanIndex &index, const LoadScope &scope, const DateRange &range)
{
    const auto &projects = index.plan().projects;
    return int(std::count_if(projects.begin(), projects.end(), [&](const Project &project) {
        return asksForWork(project) && !project.estimateDays && range.overlaps({project.start, project.end})
            && shareOf(index, project, scope) > 0;
    }));
}

Message sentenceOf(const WeekLoad &week)
{
    const auto rounded = [](double days) { return std::round(days * 10) / 10; };
    return Message(
        QT_TRANSLATE_NOOP("Message", "Week of %1: projects ask for %2 of the %3 days that run leaves"),
        week.monday, rounded(week.projectDays), rounded(week.forProjects()));
}

Message overloadSentence(const QList<WeekLoad> &weeks)
{
    const auto over =
        std::count_if(weeks.cbegin(), weeks.cend(), [](const WeekLoad &week) { return week.isOver(); });
    if (over == 0)
        return {};
    const WeekLoad &worst =
        *std::max_element(weeks.cbegin(), weeks.cend(),
                          [](const WeekLoad &a, const WeekLoad &b) { return a.over() < b.over(); });
    if (worst.forProjects() < 1) { // everybody is away: a share would say nothing
        return Message(QT_TRANSLATE_N_NOOP("Message", "%n week(s) over capacity; the worst is that of %1"),
                       worst.monday)
            .counting(int(over));
    }
    return Message(
               QT_TRANSLATE_N_NOOP("Message", "%n week(s) over capacity; the worst is that of %1, at %2%"),
               worst.monday, int(std::lround(100 * worst.projectDays / worst.forProjects())))
        .counting(int(over));
}
