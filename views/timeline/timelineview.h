// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Card;
class ChoiceButton;
class EmptyState;
class QPushButton;
class DependencyVerbs;
class NewProject;
class SegmentedControl;
class TimelineActions;
class TimelineChart;
class TimelineLegend;
class TimelineList;
class TimelineLoad;
class TimelineModel;
class TimelineNote;
class TimelineReview;
class TimelineScrolling;
class TimelineVerbs;
class TraceBar;

// Step 4 as a chart: objectives and their projects at the left, their bars over time beside them.
class TimelineView final : public PlanView {
    Q_OBJECT

public:
    explicit TimelineView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QList<ViewActionGroup> viewActionGroups() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void setProjector(bool isProjector) override;
    // The grouping and what is collapsed.
    [[nodiscard]] QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChartArea();
    void makeBar();
    void connectList();
    void followScene();
    void followScale();
    void followChain();
    void openOrPick();
    [[nodiscard]] bool canMakeOkrs() const;
    void refreshEmptyState();
    void refreshLoad();
    void retranslate();
    void arrange();
    void refreshLegend();

    TimelineModel *m_model;
    TimelineVerbs *m_verbs;
    Card *m_card;
    TimelineList *m_list;
    TimelineChart *m_chart;
    TimelineScrolling *m_scrolling;
    TimelineLoad *m_load;
    QWidget *m_loadEdge = nullptr;
    TraceBar *m_trace;
    EmptyState *m_empty;
    QWidget *m_chartArea;
    SegmentedControl *m_zoom;
    ChoiceButton *m_lanes;
    TimelineReview *m_review;
    TimelineLegend *m_legend;
    QPushButton *m_add;
    DependencyVerbs *m_dependencies;
    NewProject *m_newProject;
    TimelineActions *m_actions;
    TimelineNote *m_note;
    bool m_isProjector = false;
};
