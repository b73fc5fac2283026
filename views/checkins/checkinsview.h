// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"
#include "rules/checkinwalk.h"

class CheckInSummary;
class CheckInTurn;
class EmptyState;
class QStackedWidget;

// The weekly walk through what is due: key result by key result, then what it has come to. It begins when
// the view is shown and waits where it was left.
class CheckInsView final : public PlanView {
    Q_OBJECT

public:
    explicit CheckInsView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] bool standsForDetails() const override { return true; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const char *name, const QKeySequence &shortcut, void (CheckInTurn::*verb)());
    void begin();
    void finish();
    void follow();
    void retranslate();
    [[nodiscard]] bool isWalking() const;

    QList<CheckInStanding> m_before; // how what is due stood when the walk began
    QStackedWidget *m_pages;
    CheckInTurn *m_turn;
    CheckInSummary *m_summary;
    EmptyState *m_empty;
    QAction *m_same = nullptr;
    QAction *m_back = nullptr;
    QAction *m_skip = nullptr;
};
