// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planselection.h"

#include "document/plan.h"
#include "fields/entitytype.h"

PlanSelection::PlanSelection(const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    connect(&plan, &Plan::applied, this, &PlanSelection::dropRemoved);
}

QList<EntityId> PlanSelection::selectedOf(EntityKind kind) const
{
    QList<EntityId> ids;
    for (const EntityRef &ref : m_selected) {
        if (ref.kind == kind)
            ids += ref.id;
    }
    return ids;
}

void PlanSelection::select(EntityRef ref)
{
    select(ref.isNull() ? QList<EntityRef>() : QList<EntityRef>{ref}, ref);
}

void PlanSelection::select(QList<EntityRef> refs, EntityRef current)
{
    if (refs == m_selected && current == m_current)
        return;
    m_selected = std::move(refs);
    m_current = current;
    Q_EMIT changed();
}

void PlanSelection::clear()
{
    select({}, {});
}

void PlanSelection::dropRemoved()
{
    const auto isGone = [this](const EntityRef &ref) {
        return entityType(ref.kind).rowOf(m_plan.data(), ref.id) < 0;
    };
    QList<EntityRef> left = m_selected;
    left.removeIf(isGone);
    const EntityRef current = m_current.isNull() || !isGone(m_current) ? m_current
        : left.isEmpty()                                               ? EntityRef()
                                                                       : left.constFirst();
    select(std::move(left), current);
}
