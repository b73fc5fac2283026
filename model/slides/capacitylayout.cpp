// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/flowlayout.h"
#include "slides/runbar.h"
#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr int mostTitleLines = 5; // as many as a row has room for
constexpr double legendHeight = 8;
constexpr double rowHeight = 7.4;
constexpr double namePitch = 4.6;
constexpr double barLeft = 52;
constexpr double barRight = 118;
constexpr double barHeight = 4.2;
constexpr double corner = 0.5;
constexpr double gap = 3;
constexpr double legendSide = 3.4;
constexpr double limitStroke = 0.42;

// The widest bar fills the room; a full one of the others ends where the limit stands.
double scaleOf(const CapacityContent &content)
{
    double most = 1;
    for (const CapacityBar &bar : content.bars) {
        if (bar.total > 0)
            most = std::max(most, (bar.run + bar.projects) / bar.total);
    }
    return (barRight - barLeft) / most;
}

void drawProjects(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Box{rect, corner, canvas.palette().accent, {}});
}

void drawFree(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Box{rect, corner, canvas.palette().raised, {canvas.palette().strong, ruleStroke}});
}

void drawOver(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Box{rect, corner, canvas.palette().status(Status::AtRisk).ink, {}});
}

void drawBar(SlideCanvas &canvas, const CapacityBar &bar, double middle, double scale)
{
    if (bar.total <= 0)
        return;
    const auto x = [&](double value) { return barLeft + scale * value / bar.total; };
    const auto piece = [&](double from, double to) {
        return QRectF(x(from), middle - barHeight / 2, x(to) - x(from), barHeight);
    };
    const double used = bar.run + bar.projects;
    const double inside = std::min(used, bar.total);
    drawFree(canvas, piece(0, bar.total));
    if (bar.run > 0)
        drawRunBar(canvas, piece(0, std::min(bar.run, bar.total)));
    if (inside > bar.run)
        drawProjects(canvas, piece(bar.run, inside));
    if (!bar.over.isEmpty())
        drawOver(canvas, piece(bar.total, used));
    const double limit = x(bar.total);
    canvas.add(Line{{{limit, middle - barHeight / 2 - 0.9}, {limit, middle + barHeight / 2 + 0.9}},
                    {canvas.palette().text, limitStroke},
                    ShapeRole::Decoration});
}

void drawLegend(SlideCanvas &canvas, const CapacityContent &content, double top)
{
    double left = barLeft;
    const double baseline = top + 4.4;
    const auto draw = [&](void (*sign)(SlideCanvas &, const QRectF &), const QString &name) {
        sign(canvas, {left, baseline - 0.36 * captionSize - legendSide / 2, legendSide, legendSide});
        left = canvas.write(name, {left + legendSide + 1.4, baseline}, canvas.text(captionSize)).right() + gap
            + 1;
    };
    draw(&drawRunBar, content.runName);
    draw(&drawProjects, content.projectsName);
    draw(&drawFree, content.freeName);
    if (std::any_of(content.bars.cbegin(), content.bars.cend(),
                    [](const CapacityBar &bar) { return !bar.over.isEmpty(); }))
        draw(&drawOver, content.overName);
}

QStringList nameLines(const SlideCanvas &canvas, const CapacityBar &bar)
{
    return wrapped(bar.name, canvas.strong(wordSize), barLeft - slideLeft - gap, mostTitleLines);
}

QStringList wordLines(const SlideCanvas &canvas, const CapacityBar &bar)
{
    const double room = slideRight - barRight - gap;
    const RunStyle style = canvas.text(smallSize);
    return wrapped(bar.text, style, room, mostTitleLines) + wrapped(bar.over, style, room, mostTitleLines);
}

double heightOf(const SlideCanvas &canvas, const CapacityBar &bar)
{
    const auto lines = std::max(nameLines(canvas, bar).size(), wordLines(canvas, bar).size());
    return rowHeight + double(lines - 1) * namePitch;
}

void drawRow(SlideCanvas &canvas, const CapacityBar &bar, const QRectF &place, double scale)
{
    const double middle = place.center().y();
    const auto firstOf = [middle](const QStringList &lines, double size) {
        return middle + 0.36 * size - namePitch / 2 * double(lines.size() - 1);
    };
    const QStringList names = nameLines(canvas, bar);
    canvas.writeLines(names, {slideLeft, firstOf(names, wordSize)}, namePitch, canvas.strong(wordSize),
                      barLeft - slideLeft - gap);
    drawBar(canvas, bar, middle, scale);
    const QStringList words = wordLines(canvas, bar);
    canvas.writeLines(words, {slideRight, firstOf(words, smallSize)}, namePitch, canvas.text(smallSize),
                      slideRight - barRight - gap, Align::Right);
}

} // namespace

QList<SlidePage> layOutCapacity(const PageFrame &frame, const CapacityContent &content)
{
    const SlideCanvas measure(frame.palette());
    const double scale = scaleOf(content);
    QList<double> heights;
    for (const CapacityBar &bar : content.bars)
        heights += heightOf(measure, bar);
    QList<SlidePage> pages;
    const QList<FlowPage> flow = flowPages(frame, heights, legendHeight);
    for (int part = 0; part < flow.size(); ++part) {
        SlideCanvas canvas = frame.begin(part, int(flow.size()));
        double top = frame.contentTop(part, int(flow.size())) + flowGap;
        drawLegend(canvas, content, top);
        top += legendHeight;
        for (qsizetype i = flow.at(part).first; i < flow.at(part).first + flow.at(part).count; ++i) {
            drawRow(canvas, content.bars.at(i), {slideLeft, top, slideRight - slideLeft, heights.at(i)},
                    scale);
            top += heights.at(i);
            if (i == 0) // everybody above each
                canvas.rule(slideLeft, slideRight, top);
        }
        pages += frame.finish(canvas, part, int(flow.size()));
    }
    return pages;
}
