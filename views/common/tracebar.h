// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

// The way goal › need › objective › project › person through what is selected, each a step to
// click; hidden behind one sentence while nothing is selected.
class TraceBar final : public QWidget {
    Q_OBJECT

public:
    explicit TraceBar(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addStep(EntityRef ref, bool isOrigin);

    ViewContext m_context;
    QHBoxLayout *m_steps;
};
