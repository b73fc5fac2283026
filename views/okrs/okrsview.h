// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class EmptyState;
class OkrActions;
class OkrFoot;
class OkrScores;
class OkrTree;
class OkrTreeModel;
class QVBoxLayout;
class SegmentedControl;
class SteeringActions;

// Step 4 as a tree: the quarter's objectives with their key results and projects, below their goals or
// people if one likes, how they stand, and the backlog. A whole set can be typed without the mouse.
class OkrsView final : public PlanView {
    Q_OBJECT

public:
    explicit OkrsView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] QList<ViewActionGroup> viewActionGroups() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void setProjector(bool isProjector) override;
    [[nodiscard]] QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const char *name, const QKeySequence &shortcut, void (OkrsView::*verb)());
    void makeActions();
    void retranslate();
    void connectTree();
    void follow();
    void showTreeOrEmpty();
    void addObjective();
    void addKeyResult();
    void setNumbers();
    void addProject();
    void addFromTemplate();
    void showBacklog();
    void makeOkrs();
    void showRules();
    void beginOkrs();
    void setNumbersOf(EntityId keyResult);

    OkrTreeModel *m_model;
    OkrTree *m_tree;
    SegmentedControl *m_top;
    OkrScores *m_scores;
    OkrFoot *m_foot;
    EmptyState *m_empty;
    QVBoxLayout *m_column = nullptr;
    OkrActions *m_actions;
    SteeringActions *m_steering;
    QAction *m_addObjective = nullptr;
    QAction *m_addKeyResult = nullptr;
    QAction *m_addProject = nullptr;
    QAction *m_addFromTemplate = nullptr;
    QAction *m_showBacklog = nullptr;
    QAction *m_setNumbers = nullptr;
    QAction *m_makeOkrs = nullptr;
    QAction *m_rules = nullptr;
};
