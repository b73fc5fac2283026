// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/matrixplot.h"
#include "slides/pageframe.h"
#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr double plotLeft = 26.9;
constexpr double plotRight = 106.2;
constexpr double plotBottom = 73.75;
constexpr double keyLeft = 110;
constexpr double keyTextLeft = 116.8;
constexpr double keyPitch = 4.165;
constexpr int keyRowsAPage = 13;
constexpr int tightKeyRowsAPage = 11;
constexpr double daysRoom = 8;
constexpr double pillHeight = 4.9;
constexpr double legendBaseline = 88.6;
constexpr double legendSign = 3.8; // with the gap to its name
constexpr double legendGap = 3;
constexpr int mostNumbers = 40; // on one plot; beyond, only those in the key beside it

// What stands in the key: kept needs by rank, and the capacity line where it cuts them.
QList<MatrixNeed> keptNeeds(const MatrixScene &scene)
{
    QList<MatrixNeed> kept;
    for (const MatrixNeed &need : scene.needs) {
        if (need.kept)
            kept += need;
    }
    return kept;
}

void drawKeyRow(SlideCanvas &canvas, const MatrixNeed &need, double middle)
{
    const QString rank = QString::number(need.rank);
    const double length = std::max(5.0, textWidth(rank, canvas.strong(captionSize)) + 1.4);
    canvas.pill({keyLeft, middle - 1.8, length, 3.6}, need.color, rank, true);
    const double baseline = middle + 0.36 * captionSize;
    canvas.write(need.shortLabel, {keyTextLeft, baseline}, canvas.text(captionSize), Align::Left,
                 slideRight - daysRoom - keyTextLeft);
    canvas.write(QString::number(qRound(need.days)), {slideRight, baseline}, canvas.text(captionSize),
                 Align::Right);
}

// The line and what it is: 2 units of accent, its pill at the left.
void drawLine(SlideCanvas &canvas, const QString &text, double middle)
{
    RunStyle style = canvas.strong(captionSize);
    style.ink = canvas.palette().onAccent;
    const double width = textWidth(text, style) + 4.4;
    canvas.add(Line{{{keyLeft + width, middle}, {slideRight, middle}}, {canvas.palette().accent, 0.4}});
    canvas.add(Box{
        {keyLeft, middle - pillHeight / 2, width, pillHeight}, pillHeight / 2, canvas.palette().accent, {}});
    canvas.write(text, {keyLeft + 2.2, middle + 0.36 * captionSize}, style);
}

QString belowLine(const PageFrame &frame, const MatrixContent &content)
{
    // All may be chosen while the other page lists what was declined or deferred.
    const bool isOnPage = frame.notDoingPage() > 0 && !content.belowLineOnPage.isEmpty();
    return isOnPage ? content.belowLineOnPage.arg(frame.notDoingPage()) : content.belowLine;
}

// Rows, the line among or after them, and below the last one what is not chosen.
struct Key {
    QList<MatrixNeed> rows;
    int linePosition; // rows of this page above the line; -1: the line is on another page
    bool isLast;
};

void drawKey(SlideCanvas &canvas, const PageFrame &frame, const MatrixContent &content, const Key &key,
             double top)
{
    canvas.write(content.keyTitle, {keyLeft, top + 2}, canvas.muted(captionSize));
    canvas.write(content.keyUnit, {slideRight, top + 2}, canvas.muted(captionSize), Align::Right);
    double middle = top + 5.05;
    for (int i = 0; i <= key.rows.size(); ++i) {
        if (i == key.linePosition) {
            drawLine(canvas, content.capacity, middle + 1);
            middle += keyPitch + 2.2;
        }
        if (i < key.rows.size()) {
            drawKeyRow(canvas, key.rows.at(i), middle);
            middle += keyPitch;
        }
    }
    if (key.isLast)
        canvas.write(belowLine(frame, content), {keyLeft, middle + 0.9}, canvas.muted(captionSize),
                     Align::Left, slideRight - keyLeft);
}

// The names of the legend's lines share the width of the slide: a long one is cut before a line is lost.
double roomOfNames(const QList<LegendEntry> &entries, const RunStyle &style)
{
    const double room =
        slideRight - slideLeft - double(entries.size()) * legendSign - double(entries.size() - 1) * legendGap;
    QList<double> widths;
    for (const LegendEntry &entry : entries)
        widths += textWidth(entry.name, style);
    std::sort(widths.begin(), widths.end());
    double left = room;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double share = left / double(widths.size() - i);
        if (widths.at(i) > share)
            return share;
        left -= widths.at(i);
    }
    return room;
}

void drawLegendSign(SlideCanvas &canvas, const LegendEntry &entry, ColorBy colorBy, QPointF centre)
{
    const GoalColors colors = canvas.palette().goal(entry.color);
    if (colorBy == ColorBy::Goal)
        canvas.add(Ellipse{centre, 1.2, colors.progress, {colors.outline, markStroke}});
    else
        canvas.mark(entry.shape, centre, 1.1, colors.outline);
}

void drawLegend(SlideCanvas &canvas, const MatrixContent &content)
{
    const RunStyle style = canvas.text(captionSize);
    QList<LegendEntry> entries = content.scene.legend;
    // A need without a goal is plain to see by its grey; elsewhere the sign of nothing wants its word.
    if (content.scene.colorBy == ColorBy::Goal)
        entries.removeIf([](const LegendEntry &entry) { return entry.key == u"none"; });
    const double room = roomOfNames(entries, style);
    double left = slideLeft;
    for (const LegendEntry &entry : std::as_const(entries)) {
        drawLegendSign(canvas, entry, content.scene.colorBy,
                       {left + 1.3, legendBaseline - 0.36 * captionSize});
        left += legendSign;
        left = canvas.write(entry.name, {left, legendBaseline}, style, Align::Left, room).right() + legendGap;
    }
}

QSet<EntityId> numberedNeeds(const MatrixScene &scene, const QList<MatrixNeed> &inKey)
{
    QSet<EntityId> ids;
    for (const MatrixNeed &need : scene.needs.size() <= mostNumbers ? scene.needs : inKey)
        ids += need.id;
    return ids;
}

} // namespace

QList<SlidePage> layOutMatrix(const PageFrame &frame, const MatrixContent &content)
{
    const QList<MatrixNeed> kept = keptNeeds(content.scene);
    const int keptAbove = int(std::count_if(kept.cbegin(), kept.cend(), [&content](const MatrixNeed &need) {
        return need.rank <= content.scene.linePosition;
    }));
    const int parts = frame.partsFor(kept.size(), keyRowsAPage, tightKeyRowsAPage);
    QList<SlidePage> pages;
    int before = 0;
    for (int part = 0; part < parts; ++part) {
        SlideCanvas canvas = frame.begin(part, parts);
        const double top = frame.contentTop(part, parts);
        Key key{shareOf(kept, part, parts), -1, part + 1 == parts};
        const int position = keptAbove - before;
        before += int(key.rows.size());
        const bool isHere = position >= 0 && (position < key.rows.size() || key.isLast);
        if (isHere && position <= key.rows.size())
            key.linePosition = position;
        drawMatrixPlot(canvas, content, {QPointF(plotLeft, top + 3.05), QPointF(plotRight, plotBottom)},
                       numberedNeeds(content.scene, key.rows));
        drawKey(canvas, frame, content, key, top);
        drawLegend(canvas, content);
        pages += frame.finish(canvas, part, parts);
    }
    return pages;
}
