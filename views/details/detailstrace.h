// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class FlowLayout;

// The way from goal to person through what the details show, each step leading to its own details.
class DetailsTrace final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsTrace(const ViewContext &context, QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addStep(EntityRef ref, bool isOrigin);

    ViewContext m_context;
    FlowLayout *m_steps;
};
