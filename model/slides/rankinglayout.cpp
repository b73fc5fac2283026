// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/slidetext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 7;
constexpr int rowsAPage = 10;
constexpr int tightRowsAPage = 9; // below a title of two lines
constexpr double textLeft = 19.9;
constexpr double stateLeft = 119;
constexpr double daysRoom = 22;
constexpr double gap = 3;
constexpr double cutStroke = 0.5;

void drawNeed(SlideCanvas &canvas, const RankingRow &row, double middle)
{
    const QRectF pill(slideLeft, middle - 2.5, 7.7, 5);
    canvas.pill(pill, row.goal.color, QString::number(row.rank), row.kept);
    const double baseline = middle + 0.36 * bodySize;
    canvas.write(row.title, {textLeft, baseline}, canvas.text(bodySize), Align::Left,
                 stateLeft - textLeft - gap);
    canvas.write(row.state, {stateLeft, baseline}, canvas.muted(smallSize), Align::Left,
                 slideRight - daysRoom - stateLeft - gap);
    canvas.write(row.days, {slideRight, baseline}, canvas.strong(weightSize), Align::Right, daysRoom);
}

// A line across with its sentence in it: colour is not what tells it from the rows.
void drawCut(SlideCanvas &canvas, const QString &text, double middle)
{
    RunStyle style = canvas.strong(smallSize);
    style.ink = canvas.palette().accent;
    const QRectF room = canvas.write(text, {slideLeft, middle + 0.36 * smallSize}, style, Align::Left, 90);
    canvas.add(Line{{{room.right() + gap, middle}, {slideRight, middle}},
                    {canvas.palette().accent, cutStroke, false, false}});
}

// The cut takes the place of a row.
QList<const RankingRow *> rowsWithCut(const RankingContent &content)
{
    QList<const RankingRow *> rows;
    for (const RankingRow &row : content.rows)
        rows += &row;
    rows.insert(content.cut, nullptr);
    return rows;
}

} // namespace

QList<SlidePage> layOutRanking(const PageFrame &frame, const RankingContent &content)
{
    const QList<const RankingRow *> rows = rowsWithCut(content);
    const int parts = frame.partsFor(rows.size(), rowsAPage, tightRowsAPage);
    QList<SlidePage> pages;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        double middle = frame.contentTop(part, parts) + 2.2 + rowHeight / 2;
        for (const RankingRow *row : shareOf(rows, part, parts)) {
            if (row)
                drawNeed(canvas, *row, middle);
            else
                drawCut(canvas, content.cutText, middle);
            middle += rowHeight;
        }
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
