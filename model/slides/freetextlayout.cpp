// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/flowlayout.h"
#include "slides/slidetext.h"

namespace {

constexpr double textLeft = slideLeft + 4.4;
constexpr double pitch = 5.8;
constexpr double paragraphGap = 3;
constexpr double dotRadius = 0.7;
constexpr qsizetype mostLinesTogether = 8;

// A paragraph that fills a page goes on as the next row, without another dot.
struct PointLines {
    QStringList lines;
    bool isFirst = true;
    bool isLast = true;

    [[nodiscard]] double height() const { return double(lines.size()) * pitch + (isLast ? paragraphGap : 0); }
};

QList<PointLines> linesOf(const QStringList &points, const RunStyle &style, double room)
{
    QList<PointLines> rows;
    for (const QString &point : points) {
        const QStringList lines = wrapped(point, style, room, mostLines);
        for (qsizetype first = 0; first < lines.size(); first += mostLinesTogether)
            rows +=
                {lines.mid(first, mostLinesTogether), first == 0, first + mostLinesTogether >= lines.size()};
    }
    return rows;
}

void drawPoint(SlideCanvas &canvas, const PointLines &row, const QRectF &place)
{
    const double baseline = place.top() + 0.8 * pitch;
    const QPointF dot(slideLeft + dotRadius, baseline - 0.36 * bodySize);
    if (row.isFirst)
        canvas.add(Ellipse{dot, dotRadius, canvas.palette().accent, {}});
    canvas.writeLines(row.lines, {textLeft, baseline}, pitch, canvas.text(bodySize), slideRight - textLeft);
}

} // namespace

QList<SlidePage> layOutFreeText(const PageFrame &frame, const FreeTextContent &content)
{
    const RunStyle style = SlideCanvas(frame.palette()).text(bodySize);
    const double room = slideRight - textLeft;
    const QList<PointLines> rows = linesOf(content.points, style, room);
    QList<double> heights;
    for (const PointLines &row : rows)
        heights += row.height();
    return layOutFlow<PointLines>(frame, rows, heights, drawPoint, false);
}
