// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rowlayout.h"
#include "slides/slidetext.h"

namespace {

constexpr double textLeft = 30;
constexpr double outcomeLeft = 124;
constexpr double outcomePitch = 5;
constexpr double gap = 3;

void drawRow(SlideCanvas &canvas, const DecisionRow &row, double middle)
{
    const double baseline = middle + 0.36 * weightSize;
    canvas.write(row.day, {slideLeft, baseline}, canvas.strong(wordSize), Align::Left,
                 textLeft - slideLeft - gap);
    writeRowText(canvas, row.title, row.reason,
                 {textLeft, middle - tallRow / 2, outcomeLeft - textLeft - gap, tallRow});
    const RunStyle style = canvas.strong(wordSize);
    const QStringList lines = wrapped(row.outcome, style, slideRight - outcomeLeft, 2);
    double outcomeBaseline = baseline - outcomePitch / 2 * double(lines.size() - 1);
    for (const QString &line : lines) {
        canvas.write(line, {outcomeLeft, outcomeBaseline}, style);
        outcomeBaseline += outcomePitch;
    }
}

} // namespace

QList<SlidePage> layOutDecisions(const PageFrame &frame, const DecisionsContent &content)
{
    return layOutRows<DecisionRow>(frame, content.rows, drawRow);
}
