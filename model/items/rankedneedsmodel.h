// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/entitylistmodel.h"
#include "items/itemroles.h"

class PlanSession;
class QuarterFigures;
class ShownRanking;
struct RankedNeed;
struct Ranking;

// The ranked list of the shown quarter, for the list and for the matrix: one row a placed need,
// the best first; of the plan, or of the what-if that is on.
class RankedNeedsModel final : public EntityListModel {
    Q_OBJECT

public:
    enum Role {
        RankRole = ModelRoleEnd, // int, 1 is the first
        ShortTitleRole, // where the title does not fit
        ScoreRole, // the numbers as text
        DaysRole,
        RunningTotalRole,
        KeptRole, // bool
        AboveLineRole, // bool
        GoalColorRole, // 1–8, 0: none
        ScorePartsRole, // QList<ScorePart>, for the small bars; the tooltip is the arithmetic in words
        MustDoRole, // bool: pinned above the others
        MovedByHandRole, // bool: judgement over the score
        PlaceByScoreRole, // int: where the score alone would put it
        TrialMarkRole, // TrialMark as int: what the what-if that is on makes of it
        TrialWordRole, // the same in a word, "enters"; empty for none
    };

    RankedNeedsModel(PlanSession &session, ShownRanking &shown, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // What stands above a column of the list: the need, or one of the numbers.
    [[nodiscard]] QString columnTitle(int role) const;
    [[nodiscard]] ShownRanking &shown() const { return m_shown; }
    [[nodiscard]] const Ranking &ranking() const;

private:
    void refresh();
    [[nodiscard]] QString numberText(const RankedNeed &need, int role) const;
    // What a screen reader says of a need: rank, title, scores, days, and whether it is kept.
    [[nodiscard]] QString spokenText(const RankedNeed &need) const;

    PlanSession &m_session;
    ShownRanking &m_shown;
    QuarterFigures &m_figures;
};
