// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dependencyverbs.h"

#include "common/userprompt.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/timelineeditor.h"
#include "items/timelinefacts.h"
#include "items/timelinemodel.h"
#include "rules/dependencies.h"
#include "timeline/timelinechart.h"

using namespace Qt::StringLiterals;

DependencyVerbs::DependencyVerbs(const ViewContext &context, TimelineModel &model, TimelineChart &chart,
                                 QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_model(model)
    , m_chart(chart)
{
    connect(&chart, &TimelineChart::linkDrawn, this, &DependencyVerbs::link);
    connect(&context.session.selection(), &PlanSelection::changed, this, &DependencyVerbs::followSelection);
    connect(&model, &TimelineModel::sceneChanged, this, [this] { cancelPicking(); });
}

void DependencyVerbs::link(EntityId project, EntityId dependsOn)
{
    const Result<EntityId> linked = TimelineEditor(m_context.session).link(project, dependsOn);
    if (linked)
        m_context.session.selection().select({EntityKind::Dependency, *linked});
}

void DependencyVerbs::startPicking()
{
    const EntityRef current = m_context.session.selection().current();
    if (current.kind != EntityKind::Project || m_context.session.isReadOnly())
        return;
    m_from = current.id;
    followSelection();
    Q_EMIT pickingChanged();
}

// Shows the arrow that Enter would make.
void DependencyVerbs::followSelection()
{
    if (!m_from)
        return;
    const EntityId other = m_context.session.selection().current().id;
    const int row = other == m_from ? -1 : m_model.rowOf(other);
    const bool isRefused = row >= 0 && wouldCloseCycle(m_context.figures.index(), other, m_from);
    m_chart.setLink(LinkDraft{m_from, row, {}, isRefused});
}

bool DependencyVerbs::pick()
{
    if (!m_from)
        return false;
    const EntityRef current = m_context.session.selection().current();
    const EntityId from = m_from;
    cancelPicking();
    if (current.kind == EntityKind::Project)
        link(current.id, from);
    return true;
}

bool DependencyVerbs::cancelPicking()
{
    if (!m_from)
        return false;
    m_from = {};
    m_chart.setLink({});
    Q_EMIT pickingChanged();
    return true;
}

EntityId DependencyVerbs::selected() const
{
    const EntityRef current = m_context.session.selection().current();
    return current.kind == EntityKind::Dependency ? current.id : EntityId();
}

QList<EntityId> DependencyVerbs::dependenciesAround(EntityId project) const
{
    QList<EntityId> ids;
    const PlanIndex &index = m_context.figures.index();
    for (const Dependency *dependency : index.dependenciesOf(project))
        ids += dependency->id;
    for (const Dependency *dependency : index.dependentsOf(project))
        ids += dependency->id;
    return ids;
}

void DependencyVerbs::selectNext()
{
    PlanSelection &selection = m_context.session.selection();
    if (selection.current().kind == EntityKind::Project)
        m_around = selection.current().id;
    const QList<EntityId> around = dependenciesAround(m_around);
    if (around.isEmpty())
        return (void)m_context.session.refuse(Message(
            QT_TRANSLATE_NOOP("Message", "No dependency leads to or from the project that is selected.")));
    const qsizetype next = (around.indexOf(selected()) + 1) % around.size();
    selection.select({EntityKind::Dependency, around.at(next)});
}

void DependencyVerbs::askLag()
{
    const Dependency *dependency = m_context.session.data().dependencies.find(selected());
    if (!dependency || m_context.session.isReadOnly())
        return;
    PromptText question;
    question.title = tr("How many days lie between the two projects?");
    question.label = tr("Calendar days after the end of the first; below 0 they overlap");
    question.verb = tr("Change");
    question.text = QString::number(dependency->lagDays);
    const EntityId id = dependency->id;
    if (const auto answer = m_context.prompt.askText(question))
        (void)TimelineEditor(m_context.session).setLag(id, *answer);
}
