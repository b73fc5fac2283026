// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/entitylistmodel.h"
#include "items/itemroles.h"

class PlanSession;
class QuarterFigures;
struct Field;

// The company's goals in their order, E1 first, with what serves them. Rows can be dragged to another
// place: the order is the plan's, so that is an edit.
class GoalsModel final : public EntityListModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        MetricColumn,
        SponsorColumn,
        HorizonColumn,
        WeightColumn,
        ServedColumn,
        ColumnCount
    };

    GoalsModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    // Puts the goal before the one that stands at `row` now; one undo step. False when it stays.
    bool moveGoal(int from, int row);
    // The sum of all weights, percent; empty while no goal has one.
    [[nodiscard]] std::optional<double> totalWeight() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void refresh();
    [[nodiscard]] const Field *fieldOf(int column) const; // null: derived
    [[nodiscard]] QString servedText(EntityId goal) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
};
