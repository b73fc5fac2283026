// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class EmptyState;
class QPushButton;
class QScrollArea;

// All there is of one key result on a page of its own: the one that is selected. Escape goes back to the
// tree, and so does selecting anything else.
class KeyResultPage final : public PlanView {
    Q_OBJECT

public:
    explicit KeyResultPage(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    [[nodiscard]] bool standsForDetails() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void rebuild();
    void step(int by);
    void goBack();
    void retranslate();

    EntityId m_keyResult;
    QPushButton *m_back;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QAction *m_previous;
    QAction *m_next;
};
