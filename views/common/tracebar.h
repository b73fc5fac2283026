// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

// The way goal › need › objective › project › person through what is selected, each a step to
// click; hidden behind one sentence while nothing is selected.
class TraceBar final : public QWidget {
    Q_OBJECT

public:
    // `kind`: what there is to select in the view that the bar belongs to, as its hint names it.
    explicit TraceBar(const ViewContext &context, EntityKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); } // its steps give way

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void addStep(EntityRef ref, bool isOrigin);
    void fitSteps();
    void addWarning(EntityRef current);

    ViewContext m_context;
    EntityKind m_kind;
    QHBoxLayout *m_steps;
    QList<QPushButton *> m_buttons; // one a step
};
