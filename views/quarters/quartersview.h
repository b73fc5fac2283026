// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"
#include "core/quarter.h"

class EmptyState;
class QPushButton;
class QStackedWidget;
class QuarterBoard;
class QuarterEndPage;

// Step 4 over several quarters: side by side, and the end of one that leads to the next.
class QuartersView final : public PlanView {
    Q_OBJECT

public:
    explicit QuartersView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const char *name, const QKeySequence &shortcut);
    void follow();
    void takeFocus();
    [[nodiscard]] bool hasObjectives() const;
    void endQuarter();
    void showBoard();
    void retranslate();
    [[nodiscard]] bool isEnding() const;
    // The one whose end is due; else the one shown, if it has begun; else the running one.
    [[nodiscard]] Quarter quarterToGrade() const;

    QStackedWidget *m_pages;
    QuarterBoard *m_board;
    QuarterEndPage *m_end;
    EmptyState *m_empty;
    QPushButton *m_back;
    QPushButton *m_endButton;
    QAction *m_endOfQuarter;
    QAction *m_toLeft;
    QAction *m_toRight;
    QAction *m_toBacklog;
};
