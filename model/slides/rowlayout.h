// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/pageframe.h"

#include <functional>

// Rows of a title and a line below it, ~14 % high with hairlines between: the goals, what is not done.
inline constexpr double tallRow = 14.24;
inline constexpr int tallRowsAPage = 5;
inline constexpr int tightTallRowsAPage = 4; // below a title of two lines

// The title of a row and the smaller text below it, on one line or two, around the middle.
void writeRowText(SlideCanvas &canvas, const QString &title, const QString &text, const QRectF &room);

// Draws `rows` on as many pages as they need; `draw` gets the canvas, the row and the middle of its
// height.
template <typename Row>
[[nodiscard]] QList<SlidePage> layOutRows(const PageFrame &frame, const QList<Row> &rows,
                                          const std::function<void(SlideCanvas &, const Row &, double)> &draw)
{
    QList<SlidePage> pages;
    const int parts = frame.partsFor(rows.size(), tallRowsAPage, tightTallRowsAPage);
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        double top = frame.contentTop(part, parts) + 2.2;
        bool isFirst = true;
        for (const Row &row : shareOf(rows, part, parts)) {
            if (!isFirst)
                canvas.rule(slideLeft, slideRight, top);
            isFirst = false;
            draw(canvas, row, top + tallRow / 2);
            top += tallRow;
        }
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
