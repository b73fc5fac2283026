// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rowlayout.h"
#include "slides/slidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double pillWidth = 7.7;
constexpr double statusSide = 4;
constexpr double signGap = 3.3; // between what a row begins with and the next
constexpr double mostLead = 34;
constexpr double mostEnd = 46;
constexpr double endPitch = 5;
constexpr double gap = 3;
constexpr double rounding = 0.01;
constexpr int mostEndLines = 5;

// A row that leads to a slide ends with the number of its page.
constexpr auto widestNumber = "000"_L1;

// The columns of a list, as wide as their widest row.
struct ListColumns {
    double lead = slideLeft;
    double text = slideLeft;
    double end = slideRight;

    ListColumns(const SlideCanvas &canvas, const QList<ListRow> &rows)
    {
        double widestLead = 0;
        double widestEnd = 0;
        bool hasSign = false;
        for (const ListRow &row : rows) {
            hasSign = hasSign || row.rank > 0 || !row.goal.label.isEmpty() || row.status;
            widestLead = std::max(widestLead, textWidth(row.lead, canvas.strong(wordSize)));
            const QString last = row.slide >= 0 ? QString(widestNumber) : row.end;
            widestEnd = std::max(widestEnd, textWidth(last, canvas.strong(wordSize)));
        }
        lead = slideLeft + (hasSign ? pillWidth + signGap : 0);
        text = lead + (widestLead > 0 ? std::min(widestLead, mostLead) + signGap : 0);
        end = slideRight - std::min(widestEnd, mostEnd);
    }
    [[nodiscard]] double textRight() const { return end < slideRight ? end - gap : slideRight; }
};

void drawSign(SlideCanvas &canvas, const ListRow &row, double middle)
{
    const QRectF pill(slideLeft, middle - 2.75, pillWidth, 5.5);
    if (row.rank > 0)
        canvas.pill(pill, row.goal.color, QString::number(row.rank), row.kept);
    else if (row.status)
        canvas.statusShape(*row.status, {slideLeft, middle - statusSide / 2, statusSide, statusSide});
    else
        canvas.tag(row.goal, pill);
}

void drawEnd(SlideCanvas &canvas, const QString &end, const ListColumns &columns, double middle)
{
    const RunStyle style = canvas.strong(wordSize);
    const double room = slideRight - columns.end;
    const QStringList lines = wrapped(end, style, room, mostEndLines);
    const double first = middle + 0.36 * wordSize - endPitch / 2 * double(lines.size() - 1);
    canvas.writeLines(lines, {slideRight, first}, endPitch, style, room, Align::Right);
}

} // namespace

QList<SlidePage> layOutList(const PageFrame &frame, const ListContent &content)
{
    const ListColumns columns(SlideCanvas(frame.palette()), content.rows);
    const auto words = [&columns](const ListRow &row) {
        return RowWords{row.title, row.detail, columns.text, columns.textRight()};
    };
    const auto draw = [&](SlideCanvas &canvas, const ListRow &row, const RowText &text, double middle) {
        drawSign(canvas, row, middle);
        canvas.write(row.lead, {columns.lead, middle + 0.36 * wordSize}, canvas.strong(wordSize), Align::Left,
                     columns.text - columns.lead - signGap + rounding);
        text.draw(canvas, middle);
        const int page = row.slide >= 0 ? frame.pageOf(row.slide) : 0;
        drawEnd(canvas, page > 0 ? QString::number(page) : row.end, columns, middle);
        if (row.slide >= 0)
            canvas.link({slideLeft, middle - text.height() / 2, slideRight - slideLeft, text.height()},
                        row.slide);
    };
    return layOutRows<ListRow>(frame, content.rows, words, draw);
}
