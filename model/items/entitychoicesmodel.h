// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"
#include "items/itemroles.h"

#include <QAbstractListModel>

class PlanSession;
struct EntityId;

// The entities of one kind that a search leaves, to refer to one of them; below them the offer to
// make one of that name where the kind needs no more than a title.
class EntityChoicesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { OffersNewRole = ModelRoleEnd }; // bool: the row that makes one; its EditRole is the title

    EntityChoicesModel(PlanSession &session, EntityKind kind, QObject *parent = nullptr);

    // Case and accents ignored, anywhere in the title; empty: all of them.
    void setSearch(const QString &text);
    // Those already chosen are not offered again.
    void setExcluded(const QList<EntityId> &ids);

    // The entity that is called so; null: none.
    [[nodiscard]] EntityId idOf(const QString &title) const;
    [[nodiscard]] bool canMakeNew() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    PlanSession &m_session;
    const EntityKind m_kind;
    QString m_search;
    QList<EntityId> m_excluded;
    QList<EntityId> m_ids;
    bool m_offersNew = false;
};
