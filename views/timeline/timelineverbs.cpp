// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineverbs.h"

#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfNewProject = 26; // four weeks, Monday to Friday

} // namespace

TimelineVerbs::TimelineVerbs(const ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TimelineVerbs::move(int days, bool isRepeat)
{
    change(days, days, isRepeat);
}

void TimelineVerbs::lengthen(int days, bool isRepeat)
{
    change(0, days, isRepeat);
}

void TimelineVerbs::moveStart(int days, bool isRepeat)
{
    change(days, 0, isRepeat);
}

void TimelineVerbs::change(int startDays, int endDays, bool isRepeat)
{
    QList<PlanEditor::ProjectDates> dates;
    for (EntityId id : m_context.session.selection().selectedOf(EntityKind::Project)) {
        const Project *project = m_context.session.data().projects.find(id);
        if (!project || !project->start.isValid() || !project->end.isValid())
            continue;
        const QDate end = project->end.addDays(endDays);
        const QDate start = project->start.addDays(startDays);
        const bool holdsStart = startDays == 0; // the other end gives way to it
        dates += holdsStart ? PlanEditor::ProjectDates{id, start, std::max(start, end)}
                            : PlanEditor::ProjectDates{id, std::min(start, end), end};
    }
    if (dates.isEmpty() || m_context.session.isReadOnly())
        return;
    if (!isRepeat || m_gesture == 0)
        m_gesture = m_context.session.newGesture();
    (void)m_context.session.editor().moveProjects(dates, m_gesture);
}

void TimelineVerbs::remove()
{
    const PlanSelection &selection = m_context.session.selection();
    const bool isDependency = selection.current().kind == EntityKind::Dependency;
    QList<EntityRef> refs;
    if (isDependency)
        refs += selection.current();
    else {
        for (EntityId id : selection.selectedOf(EntityKind::Project))
            refs += EntityRef{EntityKind::Project, id};
    }
    if (!m_context.session.isReadOnly())
        (void)m_context.session.editor().remove(refs);
}

EntityId TimelineVerbs::selectedObjective() const
{
    const EntityRef current = m_context.session.selection().current();
    if (current.kind == EntityKind::Objective)
        return current.id;
    const Project *project =
        current.kind == EntityKind::Project ? m_context.session.data().projects.find(current.id) : nullptr;
    return project ? project->objective : EntityId();
}

void TimelineVerbs::addProject()
{
    PlanSession &session = m_context.session;
    const int startMonth = session.data().settings().fiscalStartMonth;
    QDate start = std::max(session.today(), m_context.figures.quarter().range(startMonth).first);
    start = start.addDays((8 - start.dayOfWeek()) % 7); // the Monday that comes
    const Result<EntityId> added =
        session.editor().add(EntityKind::Project,
                             {{u"title"_s, tr("New project")},
                              {u"objective"_s, QVariant::fromValue(selectedObjective())},
                              {u"start"_s, start},
                              {u"end"_s, start.addDays(daysOfNewProject - 1)}});
    if (!added)
        return;
    session.selection().select({EntityKind::Project, *added});
    m_context.openDetails();
}
