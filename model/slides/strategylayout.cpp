// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rowlayout.h"

namespace {

constexpr double textLeft = 19.7;
constexpr double sponsorLeft = 106.7;
constexpr double barLeft = 141.2;
constexpr double barRight = 155.6;
constexpr double barHeight = 2.3;
constexpr double gap = 2;

void drawWeight(SlideCanvas &canvas, const StrategyRow &row, double middle)
{
    if (!row.weight)
        return;
    const GoalColors colors = canvas.palette().goal(row.goal.color);
    const QRectF track(barLeft, middle - barHeight / 2, barRight - barLeft, barHeight);
    canvas.add(Box{track, 0.35, canvas.palette().sunken, {}, false, false, ShapeRole::Decoration});
    QRectF bar = track;
    bar.setWidth(track.width() * *row.weight);
    if (*row.weight > 0)
        canvas.add(Box{bar, 0.35, colors.progress, {colors.outline, ruleStroke}});
    canvas.write(row.weightText, {slideRight, middle + 0.36 * weightSize}, canvas.strong(weightSize),
                 Align::Right);
}

void drawRow(SlideCanvas &canvas, const StrategyRow &row, const RowText &text, double middle)
{
    canvas.tag(row.goal, {slideLeft, middle - 2.85, 8.3, 5.7});
    text.draw(canvas, middle);
    canvas.write(row.sponsor, {sponsorLeft, middle + 1.15}, canvas.text(smallSize), Align::Left,
                 barLeft - sponsorLeft - gap);
    drawWeight(canvas, row, middle);
}

} // namespace

QList<SlidePage> layOutStrategy(const PageFrame &frame, const StrategyContent &content)
{
    const auto words = [](const StrategyRow &row) {
        return RowWords{row.title, row.metric, textLeft, sponsorLeft - gap};
    };
    return layOutRows<StrategyRow>(frame, content.rows, words, drawRow);
}
