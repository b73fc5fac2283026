// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/slidetext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAPage = 5;
constexpr int tightRowsAPage = 4;
constexpr double tallestRow = 21.15;
constexpr double roomyRow = 19; // from here on the expected value is written beside its mark
constexpr double factsHeight = 5;
constexpr double rowsTopGap = 3;

constexpr double barLeft = 9;
constexpr double barRight = 107;
constexpr double barHeight = 2.85;
constexpr double ownerRadius = 2.9;
constexpr double valueRight = 134.9;
constexpr double shapeLeft = 138.2;
constexpr double shapeSide = 4;
constexpr double wordLeft = 143.6;
constexpr double labelGap = 2;
constexpr double mostShift = 6;
constexpr double legendRoom = 50;

double barX(double share)
{
    return barLeft + share * (barRight - barLeft);
}

// The lines of one row, from its top.
struct RowPlaces {
    double title; // baselines
    double expected;
    double labels;
    double barTop;
    double middle; // of the bar
    bool isRoomy;

    explicit RowPlaces(double top, double height)
        : isRoomy(height >= roomyRow)
    {
        title = top + (isRoomy ? 5.8 : 4.9);
        barTop = top + (isRoomy ? 10.8 : 7.1);
        expected = barTop - 1.25;
        labels = barTop + barHeight + (isRoomy ? 4.0 : 3.35);
        middle = barTop + barHeight / 2;
    }
};

void drawFacts(SlideCanvas &canvas, const ObjectiveContent &content, double top, double right)
{
    const double tagRight = canvas.tag(content.goal, {slideLeft, top, 7.3, factsHeight});
    const double left = tagRight > slideLeft ? tagRight + 2.1 : slideLeft;
    canvas.write(content.facts.join(u"\u00A0 · \u00A0"_s), {left, top + factsHeight / 2 + 0.36 * smallSize},
                 canvas.text(smallSize), Align::Left, right - left);
}

void drawTick(SlideCanvas &canvas, std::optional<double> share, double top, double bottom, double width)
{
    if (!share)
        return;
    const double x = barX(*share);
    canvas.add(Line{{{x, top}, {x, bottom}}, {canvas.palette().raised, 3 * width}, ShapeRole::Decoration});
    canvas.add(Line{{{x, top}, {x, bottom}}, {canvas.palette().text, width}, ShapeRole::Decoration});
}

void drawExpected(SlideCanvas &canvas, const KeyResultRow &row, const RowPlaces &places, bool withText)
{
    if (!row.expected)
        return;
    const double x = barX(*row.expected);
    const double top = places.barTop - 2.7;
    canvas.add(Polygon{{{{x - 1.2, top}, {x + 1.2, top}, {x, top + 1.55}}}, canvas.palette().mutedHi, {}});
    if (!withText || !places.isRoomy)
        return;
    const RunStyle style = canvas.muted(captionSize);
    const double width = textWidth(row.expectedText, style);
    if (x - 2.4 - width >= barLeft)
        canvas.write(row.expectedText, {x - 2.4, places.expected}, style, Align::Right);
    else
        canvas.write(row.expectedText, {x + 2.4, places.expected}, style);
}

void drawBar(SlideCanvas &canvas, const KeyResultRow &row, const RowPlaces &places)
{
    const Palette &palette = canvas.palette();
    const QRectF track(barLeft, places.barTop, barRight - barLeft, barHeight);
    const Stroke outline{palette.strong, ruleStroke / 2};
    canvas.add(Box{track, 0.6, palette.sunken, outline});
    const Status status = row.status.value_or(Status::Outdated);
    // The bar of what is done is as green as it was on the way there.
    const QColor ink = palette.status(status == Status::Done ? Status::OnTrack : status).ink;
    if (row.value.value_or(0) > 0) {
        QRectF done = track;
        done.setRight(std::max(barX(*row.value), track.left() + 1.2));
        canvas.add(Box{done, 0.6, ink, {}, false, *row.value < 1});
    }
    drawTick(canvas, row.commit, track.top(), track.bottom(), 0.2);
    drawTick(canvas, row.target, track.top() - 1.1, track.bottom() + 1.1, 0.42);
}

// Start at the left, commit and target under their ticks; the commit gives way where all three do
// not fit.
void drawLabels(SlideCanvas &canvas, const KeyResultRow &row, double baseline)
{
    const RunStyle plain = canvas.muted(captionSize);
    const RunStyle strong = canvas.strong(captionSize);
    double left = barLeft;
    if (!row.startText.isEmpty())
        left = canvas.write(row.startText, {barLeft + 0.1, baseline}, plain).right() + labelGap;
    double right = barRight;
    if (row.target && !row.targetText.isEmpty()) {
        const double width = textWidth(row.targetText, strong);
        const double x = std::max(std::min(barX(*row.target) - width / 2, barRight - width), left);
        right = canvas.write(row.targetText, {x, baseline}, strong).left() - labelGap;
    }
    if (row.commit && !row.commitText.isEmpty()) {
        const double width = textWidth(row.commitText, plain);
        const double x = std::max(std::min(barX(*row.commit) - width / 2, right - width), left);
        if (x + width <= right)
            canvas.write(row.commitText, {x, baseline}, plain);
    }
}

// Above the right end of the bar, or behind a title that reaches further.
void drawOwner(SlideCanvas &canvas, const KeyResultRow &row, double titleRight, double baseline)
{
    if (row.ownerInitials.isEmpty())
        return;
    const RoleColors colors = canvas.palette().role(RoleTint(int(row.ownerRole)));
    const QPointF centre(std::max(barRight, titleRight + labelGap + 2 * ownerRadius) - ownerRadius,
                         baseline - 0.36 * bodySize);
    canvas.add(Ellipse{centre, ownerRadius, colors.fill, {colors.border, ruleStroke}});
    RunStyle style = canvas.strong(captionSize);
    style.ink = canvas.palette().roleText;
    canvas.write(row.ownerInitials, {centre.x(), centre.y() + 0.36 * captionSize}, style, Align::Centre);
}

// How far the words reach beyond the margin: value, shape and word move left by that.
double wordShift(const SlideCanvas &canvas, const QList<KeyResultRow> &rows)
{
    double widest = 0;
    for (const KeyResultRow &row : rows)
        widest = std::max(widest, textWidth(row.statusWord, canvas.text(wordSize)));
    return std::clamp(wordLeft + widest - slideRight, 0.0, mostShift);
}

void drawStanding(SlideCanvas &canvas, const KeyResultRow &row, double middle, double shift)
{
    if (!row.status)
        return;
    const double room = valueRight - shift - barRight - labelGap;
    const bool isShort = textWidth(row.current, canvas.title(valueSize)) <= room;
    const double size = isShort ? valueSize : bodySize;
    canvas.write(row.current, {valueRight - shift, middle + 0.36 * size},
                 isShort ? canvas.title(size) : canvas.strong(size), Align::Right, room);
    canvas.statusShape(*row.status, {shapeLeft - shift, middle - shapeSide / 2, shapeSide, shapeSide});
    canvas.write(row.statusWord, {wordLeft - shift, middle + 0.36 * wordSize}, canvas.text(wordSize),
                 Align::Left, slideRight - wordLeft + shift);
}

// What all rows of a page share.
struct RowStyle {
    double height;
    double shift; // of value and word to the left
};

void drawRow(SlideCanvas &canvas, const KeyResultRow &row, double top, const RowStyle &style,
             bool withExpected)
{
    const RowPlaces places(top, style.height);
    const double titleRoom = slideRight - slideLeft - 2 * ownerRadius - labelGap;
    const QRectF title =
        canvas.write(row.title, {slideLeft, places.title}, canvas.strong(bodySize), Align::Left, titleRoom);
    drawOwner(canvas, row, title.right(), places.title);
    if (!row.note.isEmpty()) {
        canvas.write(row.note, {slideLeft, places.middle + 0.36 * smallSize}, canvas.muted(smallSize),
                     Align::Left, slideRight - slideLeft);
        return;
    }
    drawBar(canvas, row, places);
    drawExpected(canvas, row, places, withExpected);
    drawLabels(canvas, row, places.labels);
    drawStanding(canvas, row, places.middle, style.shift);
}

// Where rows are low, what the triangles mean stands once, at the right above them.
void drawLegend(SlideCanvas &canvas, const QList<KeyResultRow> &rows, double baseline)
{
    for (const KeyResultRow &row : rows) {
        if (row.expectedText.isEmpty())
            continue;
        const QRectF text =
            canvas.write(row.expectedText, {slideRight, baseline}, canvas.muted(captionSize), Align::Right);
        const double x = text.left() - 2.4;
        const double y = baseline - 1.9;
        canvas.add(Polygon{{{{x - 1.2, y}, {x + 1.2, y}, {x, y + 1.55}}}, canvas.palette().mutedHi, {}});
        return;
    }
}

} // namespace

QList<SlidePage> layOutObjective(const PageFrame &frame, const ObjectiveContent &content)
{
    QList<SlidePage> pages;
    const int parts = frame.partsFor(content.rows.size(), rowsAPage, tightRowsAPage);
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        const QList<KeyResultRow> rows = shareOf(content.rows, part, parts);
        const double factsTop = frame.contentTop(part, parts) - 1.1;
        const double area = contentBottom - factsTop - factsHeight;
        const double height = std::min(tallestRow, area / double(rows.size()));
        const bool isRoomy = height >= roomyRow;
        double top = contentBottom - area + std::min(rowsTopGap, area - height * double(rows.size()));
        drawFacts(canvas, content, factsTop, isRoomy ? slideRight : slideRight - legendRoom);
        const RowStyle style{height, wordShift(canvas, rows)};
        bool namesExpected = isRoomy;
        if (!isRoomy)
            drawLegend(canvas, rows, factsTop + factsHeight / 2 + 0.36 * captionSize);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            drawRow(canvas, rows.at(i), top, style, namesExpected);
            namesExpected = namesExpected && !rows.at(i).expected;
            top += height;
            if (i + 1 < rows.size())
                canvas.rule(slideLeft, slideRight, top);
        }
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
