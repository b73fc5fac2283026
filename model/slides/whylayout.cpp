// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/chaincards.h"
#include "slides/pageframe.h"

#include <algorithm>

namespace {

constexpr double listGap = 3.4;
constexpr double chainGap = 0.6;
constexpr double columnGap = 7.8;
constexpr double rowHeight = 9.7;

// Needs take the left third when there are any; projects the rest, in one or two columns.
struct Columns {
    double needsLeft = slideLeft;
    double needsRight = slideLeft;
    double projectsLeft = slideLeft;
    double projectsRight = slideRight;

    explicit Columns(bool withNeeds)
    {
        if (!withNeeds)
            return;
        needsRight = slideLeft + 70;
        projectsLeft = needsRight + columnGap;
    }
};

void drawItem(SlideCanvas &canvas, const WhyItem &item, double left, double right, double top)
{
    canvas.write(item.title, {left, top + 4.1}, canvas.text(wordSize), Align::Left, right - left);
    canvas.write(item.detail, {left, top + 8.1}, canvas.muted(captionSize), Align::Left, right - left);
}

// A list in one or two columns, row by row from left to right.
void drawList(SlideCanvas &canvas, const QList<WhyItem> &items, double left, double right, double top,
              int columns)
{
    const double width = (right - left - (columns - 1) * columnGap) / columns;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const double x = left + double(i % columns) * (width + columnGap);
        const double y = top + chainHeadingHeight + double(i / columns) * rowHeight;
        drawItem(canvas, items.at(i), x, x + width, y);
        if (i >= columns)
            canvas.rule(x, x + width, y);
    }
}

} // namespace

QList<SlidePage> layOutWhy(const PageFrame &frame, const WhyContent &content)
{
    const bool withNeeds = !content.needs.isEmpty();
    const int columns = withNeeds ? 1 : 2;
    const Columns places(withNeeds);
    const double height = chainHeight(frame.palette(), content.chain);
    const auto rowsBelow = [height](double top) {
        return int((contentBottom + 0.6 - top - chainGap - height - listGap - chainHeadingHeight)
                   / rowHeight);
    };
    const int rows = rowsBelow(oneLineTop);
    const int tightRows = rowsBelow(twoLineTop);
    const int parts = std::max(frame.partsFor(content.projects.size(), rows * columns, tightRows * columns),
                               frame.partsFor(content.needs.size(), rows, tightRows));
    QList<SlidePage> pages;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        const double chainTop = frame.contentTop(part, parts) + chainGap;
        const double listTop = chainTop + height + listGap;
        drawChain(canvas, content.chain, content.goal, chainTop, height);
        const QList<WhyItem> needs = shareOf(content.needs, part, parts);
        if (!needs.isEmpty()) {
            drawChainHeading(canvas, content.needsHeading, places.needsLeft, places.needsRight, listTop);
            drawList(canvas, needs, places.needsLeft, places.needsRight, listTop, 1);
        }
        const QList<WhyItem> projects = shareOf(content.projects, part, parts);
        if (!projects.isEmpty()) {
            drawChainHeading(canvas, content.projectsHeading, places.projectsLeft, places.projectsRight,
                             listTop);
            drawList(canvas, projects, places.projectsLeft, places.projectsRight, listTop, columns);
        }
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
