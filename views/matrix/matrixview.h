// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Card;
class EmptyState;
class MatrixCalibration;
class MatrixControls;
class MatrixLegend;
class MatrixPlot;
class MatrixReview;
class NeedDecisions;
class NeedTray;
class NeedsToPlaceModel;
class QStackedLayout;
class RankedNeedsModel;
class RankingPanel;
class ShownRanking;
class TraceBar;
class WhatIfBar;
class WhatIfVerbs;

// Step 3: the tray of needs to place, the matrix, the ranked list with the capacity line.
class MatrixView final : public PlanView {
    Q_OBJECT

public:
    explicit MatrixView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QList<ViewActionGroup> viewActionGroups() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void setDetailsShown(bool shown) override;
    void setProjector(bool isProjector) override;
    [[nodiscard]] QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCards();
    void connectParts();
    void buildTrayMenu();
    void deleteFromTray();
    // Hands the plot what is set on it, and takes its legend from it.
    void showOptions();
    void keepEncoding();
    void followEncoding();
    void nameControls();
    void arrange();
    void placeLegend();
    void refreshEmptyState();
    void takeOffWhenOverTray(EntityId need, const QPoint &globalPosition);

    ShownRanking *m_shown;
    RankedNeedsModel *m_ranked;
    NeedsToPlaceModel *m_toPlace;
    NeedDecisions *m_decisions;
    WhatIfVerbs *m_whatIf;
    WhatIfBar *m_whatIfBar;
    NeedTray *m_tray;
    MatrixPlot *m_plot;
    TraceBar *m_trace;
    Card *m_plotCard;
    Card *m_rankingCard;
    RankingPanel *m_ranking;
    EmptyState *m_empty;
    MatrixControls *m_controls;
    MatrixReview *m_review;
    MatrixCalibration *m_calibration;
    MatrixLegend *m_legend;
    QAction *m_trayDetails;
    QAction *m_trayDelete;
    bool m_isProjector = false;
    bool m_detailsShown = false;
};
