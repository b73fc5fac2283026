// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"
#include "items/itemroles.h"
#include "rules/requestuse.h"

#include <QAbstractItemModel>
#include <QSet>

#include <functional>

class PlanSession;
class QuarterFigures;
struct DerivedField;
struct Field;

// Any kind of entity as a table that is filtered, sorted and, if asked, grouped by one of its
// references: a column a field or a derived value, a row an entity, above them one row per group. It
// follows the plan by itself and signals no more than what changed.
class EntityTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        GroupCountRole = ModelRoleEnd, // int, on group rows only
    };
    using Filter = std::function<bool(EntityId)>;

    EntityTreeModel(PlanSession &session, QuarterFigures &figures, EntityKind kind,
                    QObject *parent = nullptr);

    // Null: all of them. What passed it once stays until the filter is set anew: a row must not go
    // from under the hands that edit it.
    void setFilter(Filter filter);
    // The key of a Reference field; empty: flat.
    void setGroupField(const QString &fieldKey);
    [[nodiscard]] bool isGrouped() const { return m_groupField >= 0; }
    [[nodiscard]] int groupColumn() const; // -1: flat

    [[nodiscard]] QModelIndex indexOf(EntityId id, int column = 0) const;
    [[nodiscard]] int columnOf(QStringView fieldKey) const; // -1: none
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] EntityId idAt(const QModelIndex &index) const; // null: a group

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    // Column -1: the order in which they came into the plan.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Column {
        const Field *field; // a derived one's has neither read nor write
        const DerivedField *derived; // null: a field of the kind
    };
    struct Group {
        quintptr serial = 0; // what its rows' indexes carry, since positions change
        EntityId id; // what it groups by; null: those without
        QString title;
        QList<EntityId> rows;
    };

    void refresh();
    void resetTo(QList<Group> groups);
    [[nodiscard]] QList<EntityId> wantedIds() const;
    [[nodiscard]] QList<Group> wantedGroups();
    void followGroups(const QList<Group> &wanted);
    void followRows(const QModelIndex &parent, qsizetype group, const QList<EntityId> &wanted);
    void reorderRows(qsizetype group, const QList<EntityId> &wanted);
    void tellValues();
    [[nodiscard]] quintptr serialOf(EntityId group);
    [[nodiscard]] qsizetype groupOf(quintptr serial) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant rawValue(const Column &column, EntityId id) const;
    [[nodiscard]] QString text(const Column &column, EntityId id) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
    const EntityKind m_kind;
    QList<Column> m_columns;
    Filter m_filter;
    QSet<EntityId> m_passed; // the filter, since it was set
    int m_groupField = -1;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QList<Group> m_groups; // flat: exactly one, which shows no row of its own
    QHash<EntityId, quintptr> m_serials;
    mutable RequestUse m_requestUse; // what derived columns ask again and again
};
