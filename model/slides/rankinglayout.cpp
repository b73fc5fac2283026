// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/flowlayout.h"
#include "slides/slidetext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitleLines = 8; // as many as a row has room for
constexpr double rowHeight = 7;
constexpr double linePitch = 5.2;
constexpr double textLeft = 19.9;
constexpr double stateLeft = 119;
constexpr double daysRoom = 22;
constexpr double gap = 3;
constexpr double cutStroke = 0.5;

QStringList titleLines(const SlideCanvas &canvas, const RankingRow &row)
{
    return wrapped(row.title, canvas.text(bodySize), stateLeft - textLeft - gap, mostTitleLines);
}

double heightOf(const SlideCanvas &canvas, const RankingRow *row)
{
    const qsizetype lines = row ? titleLines(canvas, *row).size() : 1;
    return rowHeight + double(std::max<qsizetype>(lines, 1) - 1) * linePitch;
}

void drawNeed(SlideCanvas &canvas, const RankingRow &row, double middle)
{
    const QRectF pill(slideLeft, middle - 2.5, 7.7, 5);
    canvas.pill(pill, row.goal.color, QString::number(row.rank), row.kept);
    const double baseline = middle + 0.36 * bodySize;
    const QStringList lines = titleLines(canvas, row);
    const double first = baseline - double(lines.size() - 1) * linePitch / 2;
    canvas.writeLines(lines, {textLeft, first}, linePitch, canvas.text(bodySize), stateLeft - textLeft - gap);
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
    const SlideCanvas measure(frame.palette());
    QList<double> heights;
    for (const RankingRow *row : rows)
        heights += heightOf(measure, row);
    const auto draw = [&content](SlideCanvas &canvas, const RankingRow *const &row, const QRectF &place) {
        if (row)
            drawNeed(canvas, *row, place.center().y());
        else
            drawCut(canvas, content.cutText, place.center().y());
    };
    return layOutFlow<const RankingRow *>(frame, rows, heights, draw, false);
}
