// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/pageframe.h"

#include <functional>

// Rows of different heights on as few pages as hold them, and on each about as much: nothing is cut.

// Where content ends at the latest; above the footer.
inline constexpr double flowBottom = 91.5;
inline constexpr double flowGap = 2.2; // between the title and the first row

struct FlowPage {
    qsizetype first = 0;
    qsizetype count = 0;
};

// How rows of these heights fall on pages that have `room` below a title; `top` is what stands above the rows
// on every page.
[[nodiscard]] QList<FlowPage> flowPages(const PageFrame &frame, const QList<double> &heights, double top = 0);

// The same in a part of a page that is `room` high.
[[nodiscard]] QList<FlowPage> flowPagesIn(double room, const QList<double> &heights);

// Draws each row at its place: `draw` gets the canvas, the row and the rectangle from margin to margin.
template <typename Row>
[[nodiscard]] QList<SlidePage>
layOutFlow(const PageFrame &frame, const QList<Row> &rows, const QList<double> &heights,
           const std::function<void(SlideCanvas &, const Row &, QRectF)> &draw, bool withRules = true)
{
    QList<SlidePage> pages;
    const QList<FlowPage> flow = flowPages(frame, heights);
    const int parts = int(flow.size());
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        double top = frame.contentTop(part, parts) + flowGap;
        const FlowPage &page = flow.at(part);
        for (qsizetype i = page.first; i < page.first + page.count; ++i) {
            if (withRules && i > page.first)
                canvas.rule(slideLeft, slideRight, top);
            const QRectF place(slideLeft, top, slideRight - slideLeft, heights.at(i));
            canvas.beginRow(place);
            draw(canvas, rows.at(i), place);
            canvas.endRow();
            top += heights.at(i);
        }
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
