// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/timelineeditor.h"

#include "changes/changesteps.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/fieldtext.h"
#include "rules/editrules.h"
#include "rules/successorshift.h"

TimelineEditor::TimelineEditor(PlanSession &session)
    : m_session(session)
{
}

QString TimelineEditor::titleOf(EntityId project) const
{
    return m_session.language().quoted(entityTitle(m_session.data(), EntityKind::Project, project));
}

Result<void> TimelineEditor::finish(ChangeSet changeSet)
{
    if (const Message problem = problemWith(m_session.data(), changeSet, m_session.today());
        !problem.isEmpty())
        return m_session.refuse(problem);
    moveSuccessors(m_session.data(), changeSet);
    return m_session.apply(std::move(changeSet));
}

Result<EntityId> TimelineEditor::link(EntityId project, EntityId dependsOn)
{
    const Dependency dependency{m_session.editor().ids().next(), project, dependsOn, 0};
    const Result<void> linked = finish(
        {Message(QT_TRANSLATE_NOOP("Message", "Let %1 wait for %2"), titleOf(project), titleOf(dependsOn)),
         {insertionOf(EntityKind::Dependency, dependency)}});
    return linked ? Result<EntityId>(dependency.id) : linked.asFailure();
}

Result<void> TimelineEditor::setLag(EntityId id, const QString &typed)
{
    bool isNumber = false;
    const int days = typed.trimmed().toInt(&isNumber);
    const Field &field = *entityType(EntityKind::Dependency).field(u"lag_days");
    if (!isNumber)
        return m_session.refuse(Message(
            QT_TRANSLATE_NOOP("Message", "“%1” is no number of days: enter a whole number, such as 3."),
            typed.trimmed()));
    if (const Message problem = problemWith(field, days); !problem.isEmpty())
        return m_session.refuse(problem);
    const PlanData &plan = m_session.data();
    const Dependency *dependency = plan.dependencies.find(id);
    if (!dependency)
        return m_session.refuse(
            Message(QT_TRANSLATE_NOOP("Message", "This dependency is no longer in the plan.")));
    ChangeSet changeSet{Message(QT_TRANSLATE_NOOP("Message", "Change the days between %1 and %2"),
                                titleOf(dependency->dependsOn), titleOf(dependency->project)),
                        {}};
    appendSetting(changeSet.changes, plan, EntityKind::Dependency, id, u"lag_days", days);
    return finish(std::move(changeSet));
}

Result<void> TimelineEditor::setShiftSuccessors(bool shifts)
{
    ChangeSet changeSet{
        shifts ? Message(QT_TRANSLATE_NOOP("Message", "Let projects that wait move along"))
               : Message(QT_TRANSLATE_NOOP("Message", "Leave projects that wait where they are")),
        {}};
    appendSetting(changeSet.changes, m_session.data(), EntityKind::Plan, PlanSettings::onlyId,
                  u"shift_successors", shifts);
    return m_session.apply(changeSet);
}
