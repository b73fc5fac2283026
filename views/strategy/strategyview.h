// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Banner;
class EmptyState;
class GoalsList;
class GoalsModel;
class QLabel;
class QPushButton;
class QStackedWidget;

// Step 1: the company's growth phase, and its goals with who wants them, how they are measured and
// what they weigh.
class StrategyView final : public PlanView {
    Q_OBJECT

public:
    explicit StrategyView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_actions; }
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void setProjector(bool isProjector) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildContent();
    void buildActions();
    void tellGoals();
    void retranslate();
    void showMenu(const QPoint &place);

    void addGoal();
    void duplicateGoal();
    void deleteGoals();
    void evenWeights();

    QWidget *m_phase = nullptr;
    GoalsModel *m_model;
    GoalsList *m_list;
    QLabel *m_heading;
    QLabel *m_total;
    QPushButton *m_add;
    Banner *m_weights;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
};
