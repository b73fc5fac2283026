// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/flowlayout.h"
#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr int mostTitleLines = 8; // as many as a row has room for
constexpr double rowHeight = 12.46;
constexpr double titlePitch = 5.2;
constexpr double titlePadding = 4.4;
constexpr double statusSide = 4;
constexpr double verbLeft = 14.65;
constexpr double mostVerb = 34;
constexpr double gap = 3;
constexpr double arrowLength = 4;
constexpr double arrowGap = 1.6;
constexpr double arrowStroke = 0.42;

// As wide as their widest row.
struct ChangeColumns {
    double verb = verbLeft;
    double title = 0;
    double beforeRight = slideRight;
    double titleRight = slideRight;
    double arrow = slideRight;

    ChangeColumns(const SlideCanvas &canvas, const QList<ChangeRow> &rows)
    {
        double verbs = 0;
        double befores = 0;
        double afters = 0;
        bool hasStatus = false;
        for (const ChangeRow &row : rows) {
            hasStatus = hasStatus || row.status;
            verbs = std::max(verbs, textWidth(row.verb, canvas.text(wordSize)));
            befores = std::max(befores, textWidth(row.before, canvas.text(bodySize)));
            afters = std::max(afters, textWidth(row.after, canvas.strong(bodySize)));
        }
        verb = hasStatus ? verbLeft : slideLeft;
        title = verb + std::min(verbs, mostVerb) + gap + 1;
        arrow = slideRight - afters - arrowGap - arrowLength;
        beforeRight = arrow - arrowGap;
        titleRight = befores > 0 ? beforeRight - befores - gap : slideRight - afters - gap;
    }
};

QStringList titleLines(const SlideCanvas &canvas, const ChangeRow &row, const ChangeColumns &columns)
{
    return wrapped(row.title, canvas.strong(bodySize), columns.titleRight - columns.title, mostTitleLines);
}

void drawRow(SlideCanvas &canvas, const ChangeRow &row, const ChangeColumns &columns, double middle)
{
    if (row.status)
        canvas.statusShape(*row.status, {slideLeft, middle - statusSide / 2, statusSide, statusSide});
    canvas.write(row.verb, {columns.verb, middle + 0.36 * wordSize}, canvas.text(wordSize), Align::Left,
                 columns.title - columns.verb);
    const double baseline = middle + 0.36 * bodySize;
    const QStringList lines = titleLines(canvas, row, columns);
    canvas.writeLines(lines, {columns.title, baseline - titlePitch / 2 * double(lines.size() - 1)},
                      titlePitch, canvas.strong(bodySize), columns.titleRight - columns.title);
    canvas.write(row.before, {columns.beforeRight, baseline}, canvas.muted(bodySize), Align::Right);
    if (!row.before.isEmpty())
        canvas.arrow({columns.arrow, middle}, {columns.arrow + arrowLength, middle}, canvas.palette().text,
                     arrowStroke);
    canvas.write(row.after, {slideRight, baseline}, canvas.strong(bodySize), Align::Right);
}

} // namespace

QList<SlidePage> layOutChanges(const PageFrame &frame, const ChangesContent &content)
{
    const SlideCanvas measure(frame.palette());
    const ChangeColumns columns(measure, content.rows);
    QList<double> heights;
    for (const ChangeRow &row : content.rows) {
        const double lines = double(titleLines(measure, row, columns).size());
        heights += std::max(rowHeight, lines * titlePitch + titlePadding);
    }
    return layOutFlow<ChangeRow>(frame, content.rows, heights,
                                 [&columns](SlideCanvas &canvas, const ChangeRow &row, const QRectF &place) {
                                     drawRow(canvas, row, columns, place.center().y());
                                 });
}
