// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// A sheet of paper on the window: surface, hairline, rounded corners. Put a layout in it; its
// contents margins keep one pixel so that lists do not cover the border.
class Card final : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
