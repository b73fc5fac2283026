// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/entitylistmodel.h"
#include "items/itemroles.h"

class PlanSession;
class QuarterFigures;
struct RankedNeed;

// The ranked list of the shown quarter, for the list and for the matrix: one row a placed need,
// the best first.
class RankedNeedsModel final : public EntityListModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ScoreColumn, DaysColumn, RunningTotalColumn, ColumnCount };
    enum Role {
        RankRole = ModelRoleEnd, // int, 1 is the first
        KeptRole, // bool
        AboveLineRole, // bool
        GoalColorRole, // 1–8, 0: none
    };

    RankedNeedsModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    // How many rows stand above the capacity line.
    [[nodiscard]] int linePosition() const;

private:
    void refresh();
    [[nodiscard]] QString displayText(const RankedNeed &need, int column) const;
    // What a screen reader says of a need: rank, title, scores, days, and whether it is kept.
    [[nodiscard]] QString spokenText(const RankedNeed &need) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
};
