// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"

class QStackedWidget;
class SimilarRequests;

// What the daily run takes, beside the inbox: its figures, the routines and rollouts that make it, and the
// documented answers that keep it small.
class RunView final : public PlanView {
    Q_OBJECT

public:
    explicit RunView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Page { Figures, Routines, Answers };

    void showPage(int page);
    void followSelection();
    void retranslate();

    SimilarRequests *m_similar;
    SegmentedControl *m_segments;
    QStackedWidget *m_pages;
};
