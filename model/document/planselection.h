// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QList>
#include <QObject>

class Plan;

// The one selection that every view of a plan shares, by id, so that it survives sorting,
// filtering and switching views. Removed entities leave it by themselves.
class PlanSelection final : public QObject {
    Q_OBJECT

public:
    explicit PlanSelection(const Plan &plan, QObject *parent = nullptr);

    // The one that details show; null when nothing is selected.
    [[nodiscard]] EntityRef current() const { return m_current; }
    // All selected, the current one among them.
    [[nodiscard]] const QList<EntityRef> &selected() const { return m_selected; }
    [[nodiscard]] QList<EntityId> selectedOf(EntityKind kind) const;

    void select(EntityRef ref);
    void select(QList<EntityRef> refs, EntityRef current);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void dropRemoved();

    const Plan &m_plan;
    EntityRef m_current;
    QList<EntityRef> m_selected;
};
