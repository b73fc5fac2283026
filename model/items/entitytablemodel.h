// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/entitykind.h"

#include <QAbstractTableModel>

class PlanSession;
struct EntityType;

// Any kind of entity as a table: a row an entity, a column a field of its table. It holds no data
// and no rules: reads the plan, and edits through the PlanEditor.
class EntityTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    EntityTableModel(PlanSession &session, EntityKind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // False when the editor refused; the session has then said why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] EntityKind kind() const { return m_kind; }
    [[nodiscard]] EntityId idAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(EntityId id, int column = 0) const;
    [[nodiscard]] int columnOf(QStringView fieldKey) const;

private:
    void followPlan();

    PlanSession &m_session;
    const EntityKind m_kind;
    const EntityType &m_type;
};
