// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class Card;
class EmptyState;
class EntityTableView;
class EntityTreeModel;
class IconButton;
class NeedsDelegate;
class NeedsFilterBar;
class QLabel;
class QPushButton;
class QStackedWidget;
class ToggleSwitch;

// Step 2: all needs that were collected, in a table to complete, sort, filter and group.
class NeedsView final : public PlanView {
    Q_OBJECT

public:
    explicit NeedsView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_actions; }
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QByteArray viewState() const override;
    void restoreViewState(const QByteArray &state) override;
    void setProjector(bool isProjector) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void buildActions();
    [[nodiscard]] QAction *addAction(const char *name, const QKeySequence &keys, void (NeedsView::*verb)());
    void connectSelection();
    void applyFilter();
    void setGrouped(bool grouped);
    void tellCounts();
    [[nodiscard]] QString allInWords() const;
    void retranslate();
    void showMenu(const QPoint &global);
    void showColumnMenu();

    void addNeed();
    void duplicateNeed();
    void deleteNeeds();
    void chooseFirstAction();
    [[nodiscard]] bool offersImport() const;

    EntityTreeModel *m_model;
    NeedsFilterBar *m_filters;
    QPushButton *m_import;
    QPushButton *m_add;
    QStackedWidget *m_pages;
    Card *m_card;
    QLabel *m_count;
    ToggleSwitch *m_group;
    IconButton *m_columns;
    NeedsDelegate *m_cells;
    EntityTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QList<QAction *> m_actions;
    bool m_isProjector = false;
};
