// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"
#include "items/itemroles.h"
#include "items/okrrow.h"

#include <QAbstractItemModel>

class PlanSession;
class QuarterFigures;

// The objectives of the shown quarter with their key results, and at the end the backlog of
// objectives without a quarter. After every edit it signals no more than what changed, so that the
// tree keeps what is open, selected and being edited.
class OkrTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        OwnerColumn,
        ProgressColumn,
        ValueColumn,
        ScoreColumn,
        ConfidenceColumn,
        HealthColumn,
        ColumnCount
    };
    enum Role {
        RowRole = ModelRoleEnd, // OkrRow
    };

    OkrTreeModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Renames; false when the editor refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] QModelIndex indexOf(EntityId id, int column = TitleColumn) const; // invalid: not shown
    [[nodiscard]] QModelIndex backlogIndex() const;
    // Of the quarter, in order.
    [[nodiscard]] const QList<EntityId> &objectives() const { return m_quarter; }
    [[nodiscard]] const QList<EntityId> &backlog() const { return m_backlog; }

private:
    // What stands below one index: the quarter's objectives, the backlog's, an objective's key results.
    using Key = quintptr;

    [[nodiscard]] QList<EntityId> listOf(Key key) const;
    [[nodiscard]] Key keyBelow(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfKey(Key key) const;
    [[nodiscard]] EntityRef refAt(const QModelIndex &index) const;
    [[nodiscard]] const OkrRow &rowAt(const QModelIndex &index) const;

    void refresh();
    void follow(const QList<EntityId> &quarter, const QList<EntityId> &backlog,
                const QHash<EntityId, QList<EntityId>> &keyResults);
    void removeOthers(QList<EntityId> &list, Key key, const QList<EntityId> &wanted);
    void arrange(QList<EntityId> &list, Key key, const QList<EntityId> &wanted);
    void tellChanged(const QHash<EntityId, OkrRow> &before);

    PlanSession &m_session;
    QuarterFigures &m_figures;
    QList<EntityId> m_quarter;
    QList<EntityId> m_backlog;
    QHash<EntityId, QList<EntityId>> m_keyResults; // of every objective shown
    QHash<EntityId, OkrRow> m_rows; // the backlog's under the null id
};
