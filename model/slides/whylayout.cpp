// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr double lowCard = 24.4; // two lines of title
constexpr double titlePitch = 4.9;
constexpr double listGap = 3.4;
constexpr double chainGap = 0.6;
constexpr double cardPadding = 2.9;
constexpr double cardGap = 6.3;
constexpr double columnGap = 7.8;
constexpr double rowHeight = 9.7;
constexpr double headingHeight = 5.4;
constexpr double accentStroke = 0.4;
constexpr int mostTitleLines = 3;

double cardWidth()
{
    return (slideRight - slideLeft - 2 * cardGap) / 3;
}

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

void drawCard(SlideCanvas &canvas, const WhyCard &card, const QRectF &rect, const SlideGoal *goal)
{
    const Palette &palette = canvas.palette();
    if (goal) {
        const GoalColors colors = palette.goal(goal->color);
        canvas.add(Box{rect, 1, colors.fill, {colors.outline, markStroke}});
    } else {
        canvas.add(
            Box{rect, 1, palette.raised, {palette.border, markStroke}, false, false, ShapeRole::Decoration});
    }
    const double left = rect.left() + cardPadding;
    const double width = rect.width() - 2 * cardPadding;
    const RunStyle detail = goal ? canvas.text(captionSize) : canvas.muted(captionSize);
    canvas.write(card.heading, {left, rect.top() + 5.1}, detail, Align::Left, width);
    double baseline = rect.top() + 10.7;
    for (const QString &line : wrapped(card.title, canvas.strong(weightSize), width, mostTitleLines)) {
        canvas.write(line, {left, baseline}, canvas.strong(weightSize));
        baseline += titlePitch;
    }
    canvas.write(card.detail, {left, baseline + 0.2}, detail, Align::Left, width);
}

// As high as the longest title needs.
double cardHeight(const Palette &palette, const WhyContent &content)
{
    const RunStyle style = SlideCanvas(palette).strong(weightSize);
    qsizetype lines = 2;
    for (const WhyCard &card : content.chain)
        lines =
            std::max(lines, wrapped(card.title, style, cardWidth() - 2 * cardPadding, mostTitleLines).size());
    return lowCard + double(lines - 2) * titlePitch;
}

void drawChain(SlideCanvas &canvas, const WhyContent &content, double top, double height)
{
    const double width = cardWidth();
    double left = slideLeft;
    for (qsizetype i = 0; i < content.chain.size(); ++i) {
        const bool isGoal = i == 0 && !content.goal.label.isEmpty();
        drawCard(canvas, content.chain.at(i), {left, top, width, height}, isGoal ? &content.goal : nullptr);
        left += width + cardGap;
        if (i + 1 < content.chain.size())
            canvas.arrow({left - cardGap + 1.3, top + height / 2}, {left - 1.3, top + height / 2},
                         canvas.palette().accent, accentStroke);
    }
}

void drawItem(SlideCanvas &canvas, const WhyItem &item, double left, double right, double top)
{
    canvas.write(item.title, {left, top + 4.1}, canvas.text(wordSize), Align::Left, right - left);
    canvas.write(item.detail, {left, top + 8.1}, canvas.muted(captionSize), Align::Left, right - left);
}

void drawHeading(SlideCanvas &canvas, const QString &heading, double left, double right, double top)
{
    RunStyle style = canvas.strong(smallSize);
    style.ink = canvas.palette().accent;
    canvas.write(heading, {left, top + 3.1}, style, Align::Left, right - left);
    canvas.rule(left, right, top + headingHeight);
}

// A list in one or two columns, row by row from left to right.
void drawList(SlideCanvas &canvas, const QList<WhyItem> &items, double left, double right, double top,
              int columns)
{
    const double width = (right - left - (columns - 1) * columnGap) / columns;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const double x = left + double(i % columns) * (width + columnGap);
        const double y = top + headingHeight + double(i / columns) * rowHeight;
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
    const double height = cardHeight(frame.palette(), content);
    const auto rowsBelow = [height](double top) {
        return int((contentBottom + 0.6 - top - chainGap - height - listGap - headingHeight) / rowHeight);
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
        drawChain(canvas, content, chainTop, height);
        const QList<WhyItem> needs = shareOf(content.needs, part, parts);
        if (!needs.isEmpty()) {
            drawHeading(canvas, content.needsHeading, places.needsLeft, places.needsRight, listTop);
            drawList(canvas, needs, places.needsLeft, places.needsRight, listTop, 1);
        }
        const QList<WhyItem> projects = shareOf(content.projects, part, parts);
        if (!projects.isEmpty()) {
            drawHeading(canvas, content.projectsHeading, places.projectsLeft, places.projectsRight, listTop);
            drawList(canvas, projects, places.projectsLeft, places.projectsRight, listTop, columns);
        }
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
