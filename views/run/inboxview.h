// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"
#include "rules/inboxorder.h"

class EmptyState;
class IconButton;
class InboxCard;
class InboxFacts;
class InboxModel;
class QPushButton;
class QStackedWidget;
class QuickAddBar;
class RunMeter;
class SegmentedControl;
class SidePanel;
class SimilarRequests;
class TriagePanel;

// The inbox of the daily run: what was asked of the team, the most pressing first; beside it, as segments,
// the routines and rollouts that make run, the documented answers that keep it small, and its figures.
class InboxView final : public PlanView {
    Q_OBJECT

public:
    explicit InboxView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_actions + m_triageActions; }
    [[nodiscard]] QList<ViewActionGroup> viewActionGroups() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    // The panel of the triage stands in their place.
    [[nodiscard]] bool standsForDetails() const override { return true; }
    void setProjector(bool isProjector) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // The segments; the first two are the scopes of the list.
    enum Page { Open, Closed, Routines, Answers, Figures, PageCount };

    void buildBar();
    void buildPages();
    void showPage(int page);
    [[nodiscard]] int page() const;
    [[nodiscard]] bool isList() const { return page() <= Closed; }
    void tellBar();
    void buildActions();
    void buildTriageActions();
    QAction *addAction(const char *name, const QKeySequence &keys, const std::function<void()> &verb);
    void connectPanel();
    void follow();
    void retranslate();
    void openRequest();
    void followSelection();
    void showRequest(EntityId request);
    void closePanel();
    void goOn(EntityId decided);
    void step(int by);
    void showMore(const QPoint &global);
    void renameActions();
    void allowActions();
    void showAdded(EntityId first);
    void showIntake();
    void closeQuickAdd();
    void find();
    void reopenRequest();
    void deleteRequest();
    void revealRequest(EntityId request);
    [[nodiscard]] EntityId current() const; // null: no request is selected

    SimilarRequests *m_similar;
    InboxModel *m_model;
    SegmentedControl *m_scopes;
    InboxFacts *m_counts;
    RunMeter *m_meter;
    IconButton *m_intake;
    IconButton *m_import;
    QPushButton *m_add;
    QuickAddBar *m_quickAdd;
    bool m_isProjector = false;
    QStackedWidget *m_pages;
    InboxCard *m_card;
    TriagePanel *m_panel;
    SidePanel *m_side;
    EmptyState *m_empty;
    QList<QAction *> m_actions; // of the list
    QList<QAction *> m_triageActions;
    EntityId m_next; // what comes after the request that is being decided
};
