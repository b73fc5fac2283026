// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okractions.h"

#include "common/removeentities.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/objectivescore.h"
#include "rules/projectplace.h"

#include <QAction>

using namespace Qt::StringLiterals;

OkrActions::OkrActions(const ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_up(addAction("okrUp", Qt::ALT | Qt::Key_Up, &OkrActions::moveUp))
    , m_down(addAction("okrDown", Qt::ALT | Qt::Key_Down, &OkrActions::moveDown))
    , m_toPrevious(addAction("okrToPreviousQuarter", {}, &OkrActions::moveToPreviousQuarter))
    , m_toNext(addAction("okrToNextQuarter", {}, &OkrActions::moveToNextQuarter))
    , m_toShown(addAction("okrToShownQuarter", {}, &OkrActions::moveToShownQuarter))
    , m_toBacklog(addAction("okrToBacklog", {}, &OkrActions::moveToBacklog))
    , m_remove(addAction("okrDelete", Qt::Key_Delete, &OkrActions::remove))
{
    connect(&context.session.selection(), &PlanSelection::changed, this, &OkrActions::follow);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrActions::follow);
    retranslate();
}

QAction *OkrActions::addAction(const char *name, const QKeySequence &shortcut, void (OkrActions::*verb)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, verb);
    m_actions += action;
    return action;
}

void OkrActions::retranslate()
{
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_toBacklog->setText(tr("Move to the backlog"));
    m_remove->setText(tr("Delete"));
    follow();
}

void OkrActions::follow()
{
    const Language &language = m_context.session.language();
    const Quarter shown = m_context.figures.quarter();
    const QString moveTo = tr("Move to %1");
    m_toShown->setText(moveTo.arg(shown.label(language)));
    m_toPrevious->setText(moveTo.arg(shown.previous().label(language)));
    m_toNext->setText(moveTo.arg(shown.next().label(language)));

    const bool canEdit = !m_context.session.isReadOnly();
    const EntityRef current = m_context.session.selection().current();
    const Objective *objective = current.kind == EntityKind::Objective
        ? m_context.session.data().objectives.find(current.id)
        : nullptr;
    m_up->setEnabled(canEdit && canMove(current, -1));
    m_down->setEnabled(canEdit && canMove(current, 1));
    m_toShown->setEnabled(canEdit && objective && objective->quarter != shown);
    m_toPrevious->setEnabled(canEdit && objective && objective->quarter == shown);
    m_toNext->setEnabled(m_toPrevious->isEnabled());
    m_toBacklog->setEnabled(canEdit && objective && !objective->quarter.isNull());
    m_remove->setEnabled(canEdit && (projectOf(current) || !siblingsOf(current).isEmpty()));
}

QList<EntityId> OkrActions::siblingsOf(EntityRef ref) const
{
    const PlanIndex &index = m_context.figures.index();
    QList<EntityId> ids;
    if (ref.kind == EntityKind::Objective) {
        if (const Objective *objective = index.plan().objectives.find(ref.id)) {
            for (const Objective *sibling : objectivesIn(index, objective->quarter))
                ids += sibling->id;
        }
    } else if (ref.kind == EntityKind::KeyResult) {
        if (const KeyResult *keyResult = index.plan().keyResults.find(ref.id)) {
            for (const KeyResult *sibling : index.keyResultsOf(keyResult->objective))
                ids += sibling->id;
        }
    }
    return ids;
}

const Project *OkrActions::projectOf(EntityRef ref) const
{
    return ref.kind == EntityKind::Project ? m_context.session.data().projects.find(ref.id) : nullptr;
}

bool OkrActions::canMove(EntityRef ref, int step) const
{
    if (const Project *project = projectOf(ref))
        return placeBeside(m_context.figures.index(), *project, step).has_value();
    const QList<EntityId> siblings = siblingsOf(ref);
    const qsizetype row = siblings.indexOf(ref.id);
    return row >= 0 && row + step >= 0 && row + step < siblings.size();
}

void OkrActions::moveProject(const Project &project, int step)
{
    const auto place = placeBeside(m_context.figures.index(), project, step);
    if (!place)
        return;
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const Message title(QT_TRANSLATE_NOOP("Message", "Move %1 below %2"), language.quoted(project.title),
                        language.quoted(entityTitle(plan, place->below.kind, place->below.id)));
    const int field = entityType(EntityKind::Project).fieldIndex(u"key_results");
    const EntityRef ref{EntityKind::Project, project.id};
    if (!m_context.session.editor().setAll(
            EntityKind::Project, {FieldEdit{ref.id, field, QVariant::fromValue(place->keyResults)}}, title))
        return;
    // Its row has gone and come back elsewhere: views look for it anew.
    m_context.session.selection().clear();
    m_context.session.selection().select(ref);
}

void OkrActions::moveBy(int step)
{
    const EntityRef current = m_context.session.selection().current();
    if (const Project *project = projectOf(current))
        return moveProject(*project, step);
    QList<EntityId> order = siblingsOf(current);
    const qsizetype from = order.indexOf(current.id);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.swapItemsAt(from, to);
    const EntityType &type = entityType(current.kind);
    const int field = type.fieldIndex(u"position");
    QList<FieldEdit> edits;
    for (qsizetype row = 0; row < order.size(); ++row)
        edits += FieldEdit{order.at(row), field, int(row) + 1};
    const QString name = entityTitle(m_context.session.data(), current.kind, current.id);
    const Message title(QT_TRANSLATE_NOOP("Message", "Move %1 in the order"),
                        m_context.session.language().quoted(name));
    (void)m_context.session.editor().setAll(current.kind, edits, title);
}

void OkrActions::moveToPreviousQuarter()
{
    moveTo(m_context.figures.quarter().previous());
}

void OkrActions::moveToNextQuarter()
{
    moveTo(m_context.figures.quarter().next());
}

void OkrActions::moveToShownQuarter()
{
    moveTo(m_context.figures.quarter());
}

void OkrActions::moveToBacklog()
{
    moveTo({});
}

void OkrActions::moveTo(Quarter quarter)
{
    const QList<EntityId> objectives = m_context.session.selection().selectedOf(EntityKind::Objective);
    if (objectives.isEmpty())
        return;
    const int field = entityType(EntityKind::Objective).fieldIndex(u"quarter");
    QList<FieldEdit> edits;
    for (const EntityId objective : objectives)
        edits += FieldEdit{objective, field, quarter.isNull() ? QVariant() : QVariant::fromValue(quarter)};
    const QString name = objectives.size() == 1 ? m_context.session.language().quoted(entityTitle(
                             m_context.session.data(), EntityKind::Objective, objectives.constFirst()))
                                                : QString::number(objectives.size());
    const Message title = quarter.isNull()
        ? Message(QT_TRANSLATE_NOOP("Message", "Move %1 to the backlog"), name)
        : Message(QT_TRANSLATE_NOOP("Message", "Move %1 to %2"), name, quarter);
    (void)m_context.session.editor().setAll(EntityKind::Objective, edits, title);
}

void OkrActions::remove()
{
    QList<EntityRef> refs;
    for (const EntityRef &ref : m_context.session.selection().selected()) {
        if (ref.kind == EntityKind::Objective || ref.kind == EntityKind::KeyResult
            || ref.kind == EntityKind::Project)
            refs += ref;
    }
    (void)removeEntities(m_context, refs);
}
