// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QAbstractTableModel>

// Entities of one kind in an order that a rule decides. After every edit it is given the ids anew
// and signals no more than what changed, so that views keep their place.
class EntityListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit EntityListModel(EntityKind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // EntityIdRole, EntityKindRole and EntityRefRole; the rest is the subclass's.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] EntityId idAt(int row) const { return m_ids.at(row); }
    [[nodiscard]] QModelIndex indexOf(EntityId id) const; // invalid: not in the list
    [[nodiscard]] const QList<EntityId> &ids() const { return m_ids; }

protected:
    void setIds(QList<EntityId> ids);

private:
    void reorder(QList<EntityId> ids);

    const EntityKind m_kind;
    QList<EntityId> m_ids;
    QHash<EntityId, int> m_rows;
};
