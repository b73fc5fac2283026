// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/flowlayout.h"

// Rows of a title and smaller text below it, ~14 % high with hairlines between, higher where more is said.
inline constexpr double tallRow = 14.24;

// What a row says, and from where to where.
struct RowWords {
    QString title;
    QString text;
    double left = slideLeft;
    double right = slideRight;
};

// The lines of a row's title and of what stands below it.
struct RowText {
    QStringList title;
    QStringList text;
    double left = 0;
    double width = 0;

    RowText(const Palette &palette, const RowWords &words);
    [[nodiscard]] double height() const;
    // Around `middle`.
    void draw(SlideCanvas &canvas, double middle) const;
};

// Rows with a text each; `draw` gets the canvas, the row, its text and the middle of its height, and writes
// all of it in the order in which it is read.
template <typename Row>
[[nodiscard]] QList<SlidePage>
layOutRows(const PageFrame &frame, const QList<Row> &rows,
           const std::function<RowWords(const Row &)> &wordsOf,
           const std::function<void(SlideCanvas &, const Row &, const RowText &, double)> &draw)
{
    const auto textOf = [&](const Row &row) { return RowText(frame.palette(), wordsOf(row)); };
    QList<double> heights;
    for (const Row &row : rows)
        heights += textOf(row).height();
    return layOutFlow<Row>(frame, rows, heights,
                           [&](SlideCanvas &canvas, const Row &row, const QRectF &place) {
                               draw(canvas, row, textOf(row), place.center().y());
                           });
}
