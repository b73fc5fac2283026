// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Card;
class ChoiceButton;
class EmptyState;
class QPushButton;
class QScrollBar;
class SegmentedControl;
class TimelineChart;
class TimelineLegend;
class TimelineList;
class TimelineLoad;
class TimelineModel;
class TimelineVerbs;
class TraceBar;

// Step 4 as a chart: objectives and their projects at the left, their bars over time beside them.
class TimelineView final : public PlanView {
    Q_OBJECT

public:
    explicit TimelineView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_actions; }
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void setProjector(bool isProjector) override;
    // The grouping and what is collapsed.
    [[nodiscard]] QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChartArea();
    void makeBar();
    void makeActions();
    QAction *addAction(const QString &name, const QList<QKeySequence> &keys,
                       const std::function<void()> &verb);
    void connectList();
    void connectScrolling();
    void followScene();
    void followScale();
    void refreshVerticalBar();
    [[nodiscard]] bool canMakeOkrs() const;
    void refreshEmptyState();
    void refreshLoad();
    void retranslate();
    void arrange();

    TimelineModel *m_model;
    TimelineVerbs *m_verbs;
    Card *m_card;
    TimelineList *m_list;
    TimelineChart *m_chart;
    QScrollBar *m_across;
    QScrollBar *m_down;
    TimelineLoad *m_load;
    QWidget *m_loadEdge = nullptr;
    TraceBar *m_trace;
    EmptyState *m_empty;
    QWidget *m_chartArea;
    SegmentedControl *m_zoom;
    ChoiceButton *m_lanes;
    TimelineLegend *m_legend;
    QPushButton *m_add;
    QList<QAction *> m_actions;
    QAction *m_showsLoad = nullptr;
    bool m_isProjector = false;
};
