// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"

#include <QObject>

struct Change;
struct ChangeSet;

// The live plan: PlanData and the signals that keep item models and views in step with it.
// Everybody may read it; only edits on the undo stack may change it.
class Plan final : public QObject {
    Q_OBJECT

public:
    explicit Plan(PlanData data, QObject *parent = nullptr);

    [[nodiscard]] const PlanData &data() const { return m_data; }

Q_SIGNALS:
    // Rows are positions in the kind's table; neighbouring rows of one change set come as one range.
    void aboutToInsert(EntityKind kind, int first, int last);
    void inserted(EntityKind kind, int first, int last);
    void aboutToRemove(EntityKind kind, int first, int last);
    void removed(EntityKind kind, int first, int last);
    void valuesChanged(EntityKind kind, int first, int last, int field);
    // Once after all of a change set: the moment to recompute what is derived.
    void applied(const ChangeSet &changeSet);

private:
    friend class EditCommand;

    void apply(const ChangeSet &changeSet);
    qsizetype insertRun(const QList<Change> &changes, qsizetype from);
    qsizetype removeRun(const QList<Change> &changes, qsizetype from);
    qsizetype setRun(const QList<Change> &changes, qsizetype from);

    PlanData m_data;
};
