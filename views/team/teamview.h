// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"
#include "entities/entitykind.h"

class KindPage;
class QPushButton;
class QStackedWidget;

// The people of the plan: the team whose days are the capacity, the functions that bring needs, and
// the contacts outside the team.
class TeamView final : public PlanView {
    Q_OBJECT

public:
    explicit TeamView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override { return {m_addAction, m_removeAction}; }
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildActions();
    void showKind(EntityKind kind);
    void followSelection();
    [[nodiscard]] KindPage *page() const;
    void retranslate();

    SegmentedControl *m_kinds;
    QPushButton *m_add;
    QStackedWidget *m_pages;
    QAction *m_addAction;
    QAction *m_removeAction;
};
