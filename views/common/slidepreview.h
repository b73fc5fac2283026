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
    // What to look at on the page, in slide units: framed.
    void setMarks(const QList<QRectF> &marks);
    [[nodiscard]] QSize sizeHint() const override { return {960, 540}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SlidePage m_page;
    QList<QRectF> m_marks;
    QPixmap m_painted; // null: to be painted again
};
