// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/timelinedrawing.h"

namespace {

constexpr int rowsAPage = 7;
constexpr int tightRowsAPage = 6;

} // namespace

QList<SlidePage> layOutTimeline(const PageFrame &frame, const TimelineContent &content)
{
    const int parts = frame.partsFor(content.rows.size(), rowsAPage, tightRowsAPage);
    QList<SlidePage> pages;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        TimelineContent shown = content;
        shown.rows = shareOf(content.rows, part, parts);
        TimelineDrawing(canvas, shown, frame.contentTop(part, parts)).draw();
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
