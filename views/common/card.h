// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

// A sheet of paper on the window: surface, hairline, rounded corners. Put a layout in it; its
// contents margins keep one pixel so that lists do not cover the border, and its corners lie over
// whatever fills it, so that they stay round.
class Card final : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    // Without its sheet, what is on it stands on the window itself.
    void setSheetShown(bool isShown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeCorners();

    std::array<QWidget *, 4> m_corners;
    bool m_isSheetShown = true;
};
