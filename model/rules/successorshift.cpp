// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/successorshift.h"

#include "changes/changesteps.h"
#include "core/daterange.h"
#include "core/weekdays.h"
#include "rules/capacity.h"
#include "rules/planindex.h"
#include "rules/waitingorder.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 anyDay = std::numeric_limits<qint64>::min();

bool isDated(const Project &project)
{
    return project.start.isValid() && project.end.isValid();
}

ProjectDays daysOf(const Project &project)
{
    return isDated(project) ? ProjectDays{project.id, project.start.toJulianDay(), project.end.toJulianDay()}
                            : ProjectDays{project.id, 0, 0};
}

// From that day on, with as many weekdays as before.
ProjectDays startingFrom(const ProjectDays &days, qint64 day)
{
    const DateRange before{QDate::fromJulianDay(days.first), QDate::fromJulianDay(days.last)};
    const QDate start = weekdayFrom(QDate::fromJulianDay(day));
    const int weekdays = before.weekdays();
    const QDate end = weekdays > 0 ? weekdaysAfter(start, weekdays - 1) : start.addDays(before.days() - 1);
    return {days.project, start.toJulianDay(), end.toJulianDay()};
}

bool isDateOfProject(const Change &change, int startField, int endField)
{
    return change.action == Change::Action::Set && change.kind == EntityKind::Project
        && (change.field == startField || change.field == endField);
}

// The projects whose dates a change sets or that others are to wait for now, and where they stand
// after it; `before` becomes the plan with all but the dates changed.
struct DateMoves {
    QList<ProjectDays> days;
    QList<EntityId> projects;
    int moved = 0; // those whose dates are set
};

DateMoves movesIn(const ChangeSet &changeSet, PlanData &before)
{
    const EntityType &type = entityType(EntityKind::Project);
    const int startField = type.fieldIndex(u"start");
    const int endField = type.fieldIndex(u"end");
    ChangeSet others;
    DateMoves moves;
    QSet<EntityId> seen;
    for (const Change &change : changeSet.changes) {
        if (!isDateOfProject(change, startField, endField)) {
            others.changes += change;
        } else if (!seen.contains(change.id)) {
            seen += change.id;
            moves.projects += change.id;
            ++moves.moved;
        }
    }
    PlanData after = before;
    if (!apply(before, others) || !apply(after, changeSet))
        return {};
    for (const Change &change : changeSet.changes) {
        const Dependency *dependency =
            change.kind == EntityKind::Dependency ? after.dependencies.find(change.id) : nullptr;
        if (dependency && !seen.contains(dependency->dependsOn)) {
            seen += dependency->dependsOn;
            moves.projects += dependency->dependsOn;
        }
    }
    for (EntityId id : std::as_const(moves.projects)) {
        if (const Project *project = after.projects.find(id))
            moves.days += daysOf(*project);
    }
    return moves;
}

// In place of what the change sets already, if it does.
void setDate(ChangeSet &changeSet, const PlanData &plan, EntityId project, QStringView key, qint64 day)
{
    const int field = entityType(EntityKind::Project).fieldIndex(key);
    changeSet.changes.removeIf([&](const Change &change) {
        return change.action == Change::Action::Set && change.kind == EntityKind::Project
            && change.id == project && change.field == field;
    });
    appendSetting(changeSet.changes, plan, EntityKind::Project, project, key, QDate::fromJulianDay(day));
}

} // namespace

SuccessorShift::SuccessorShift(const PlanIndex &index, const QList<EntityId> &moved)
{
    const QSet<EntityId> own(moved.cbegin(), moved.cend());
    for (EntityId id : waitingOrder(index, moved)) {
        const Project *project = index.plan().projects.find(id);
        if (!project || !isOpen(*project) || (!isDated(*project) && !own.contains(id)))
            continue;
        Waiting waiting{daysOf(*project), own.contains(id), {}};
        for (const Dependency *dependency : index.dependenciesOf(id)) {
            if (const int before = m_positions.value(dependency->dependsOn, -1); before >= 0)
                waiting.waits += Wait{before, dependency->lagDays};
        }
        m_positions.insert(id, int(m_projects.size()));
        m_projects += waiting;
    }
}

// anyDay: nothing holds it up. What is put somewhere by hand is only held up by what did not before.
qint64 SuccessorShift::earliestStart(const Waiting &project, const QList<ProjectDays> &now) const
{
    qint64 earliest = anyDay;
    for (const Wait &wait : project.waits) {
        const qint64 then = m_projects.at(wait.before).days.last + 1 + wait.lagDays;
        const bool wasKept = m_projects.at(wait.before).days.first > 0 && project.days.first >= then;
        if (now.at(wait.before).first > 0 && (!project.isMoved || wasKept))
            earliest = std::max(earliest, now.at(wait.before).last + 1 + wait.lagDays);
    }
    return earliest;
}

QList<ProjectDays> SuccessorShift::shifted(const QList<ProjectDays> &moved) const
{
    QList<ProjectDays> now;
    now.reserve(m_projects.size());
    for (const Waiting &project : m_projects)
        now += project.days;
    for (const ProjectDays &days : moved) {
        if (const int position = m_positions.value(days.project, -1); position >= 0)
            now[position] = days;
    }
    QList<ProjectDays> shifts;
    for (int i = 0; i < m_projects.size(); ++i) {
        const qint64 earliest = earliestStart(m_projects.at(i), now);
        if (now.at(i).first == 0 || now.at(i).first >= earliest)
            continue;
        now[i] = startingFrom(now.at(i), earliest);
        shifts += now.at(i);
    }
    return shifts;
}

void moveSuccessors(const PlanData &plan, ChangeSet &changeSet)
{
    if (!plan.settings().shiftSuccessors)
        return;
    PlanData before = plan;
    const DateMoves moves = movesIn(changeSet, before);
    if (moves.projects.isEmpty())
        return;
    const PlanIndex index(before);
    const QList<ProjectDays> shifts = SuccessorShift(index, moves.projects).shifted(moves.days);
    for (const ProjectDays &days : shifts) {
        setDate(changeSet, plan, days.project, u"start", days.first);
        setDate(changeSet, plan, days.project, u"end", days.last);
    }
    if (shifts.isEmpty() || moves.moved == 0)
        return;
    changeSet.title = moves.moved == 1
        ? Message(QT_TRANSLATE_N_NOOP("Message", "Move “%1” and %n that wait(s) for it"),
                  plan.projects.find(moves.projects.constFirst())->title)
        : Message(QT_TRANSLATE_N_NOOP("Message", "Move %1 projects and %n that wait(s) for them"),
                  moves.moved);
    changeSet.title = changeSet.title.counting(int(shifts.size()));
}
