// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rowlayout.h"

namespace {

constexpr double textLeft = 19.9;
constexpr double fateLeft = 146.3;
constexpr double fateTextLeft = 151.4;
constexpr double gap = 3;
constexpr double iconStroke = 0.42;

void drawFate(SlideCanvas &canvas, const NotDoingRow &row, double middle)
{
    const QColor ink = canvas.palette().text;
    if (row.fate == Fate::Deferred) {
        canvas.arrow({fateLeft, middle}, {fateLeft + 2.9, middle}, ink, iconStroke);
    } else {
        const Stroke stroke{ink, iconStroke, false, true};
        canvas.add(Line{{{fateLeft + 0.1, middle - 1.3}, {fateLeft + 2.7, middle + 1.3}}, stroke});
        canvas.add(Line{{{fateLeft + 2.7, middle - 1.3}, {fateLeft + 0.1, middle + 1.3}}, stroke});
    }
    canvas.write(row.fateText, {fateTextLeft, middle + 0.36 * weightSize}, canvas.strong(weightSize),
                 Align::Left, slideRight - fateTextLeft);
}

void drawRow(SlideCanvas &canvas, const NotDoingRow &row, const RowText &text, double middle)
{
    const QRectF pill(slideLeft, middle - 2.75, 7.7, 5.5);
    if (row.rank > 0)
        canvas.pill(pill, row.goal.color, QString::number(row.rank), false);
    else
        canvas.tag(row.goal, pill);
    text.draw(canvas, middle);
    drawFate(canvas, row, middle);
}

} // namespace

QList<SlidePage> layOutNotDoing(const PageFrame &frame, const NotDoingContent &content)
{
    const auto words = [](const NotDoingRow &row) {
        return RowWords{row.title, row.reason, textLeft, fateLeft - gap};
    };
    return layOutRows<NotDoingRow>(frame, content.rows, words, drawRow);
}
