// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slidepage.h"

#include <QPixmap>
#include <QWidget>

// One slide as large as its room allows, 16:9 and crisp at every screen's ratio.
class SlidePreview final : public QWidget {
    Q_OBJECT

public:
    explicit SlidePreview(QWidget *parent = nullptr);

    void setPage(const SlidePage &page);
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SlidePage m_page;
    QPixmap m_painted; // null: to be painted again
};
