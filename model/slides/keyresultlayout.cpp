// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/slidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double factsHeight = 6;
constexpr double standingRoom = 62; // of value, shape and word, at the right of the facts
constexpr double statusSide = 4;
constexpr double plotRight = 126;
constexpr double labelLeft = 129;
constexpr double labelPitch = 4.3;
constexpr double monthsHeight = 6;
constexpr double wordsPitch = 4.6;
constexpr double curveStroke = 0.6;
constexpr double pathStroke = 0.34;
constexpr double pointRadius = 0.9;
constexpr int mostWords = 3; // lines of the comment
constexpr double gap = 2.4;

class ChartPlaces {
public:
    ChartPlaces(const KeyResultContent &content, const QRectF &area)
        : m_content(content)
        , m_area(area)
    {
    }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] double x(double day) const
    {
        const double days = std::max(1.0, m_content.last - m_content.first);
        return m_area.left() + m_area.width() * std::clamp((day - m_content.first) / days, 0.0, 1.0);
    }
    [[nodiscard]] double y(double share) const { return m_area.bottom() - share * m_area.height(); }
    [[nodiscard]] QPolygonF points(const QList<ChartPoint> &points) const
    {
        QPolygonF line;
        for (const ChartPoint &point : points)
            line += QPointF(x(point.day), y(point.share));
        return line;
    }

private:
    const KeyResultContent &m_content;
    QRectF m_area;
};

void drawFacts(SlideCanvas &canvas, const KeyResultContent &content, double top)
{
    const double tagRight = canvas.tag(content.goal, {slideLeft, top, 7.3, 5});
    const double left = tagRight > slideLeft ? tagRight + 2.1 : slideLeft;
    const double right = content.status ? slideRight - standingRoom - gap : slideRight;
    const RunStyle style = canvas.text(smallSize);
    const QStringList lines = wrapped(content.facts.join(u"\u00A0 · \u00A0"_s), style, right - left, 2);
    canvas.writeLines(lines, {left, top + 2.5 + 0.36 * smallSize}, 4, style, right - left);
    if (!content.status)
        return;
    const double word = slideRight - textWidth(content.statusWord, canvas.text(wordSize));
    const double middle = top + 2.5;
    canvas.write(content.current, {word - statusSide - 3.4, middle + 0.36 * valueSize},
                 canvas.title(valueSize), Align::Right,
                 standingRoom - (slideRight - word) - statusSide - 3.4);
    canvas.statusShape(*content.status,
                       {word - statusSide - 1.4, middle - statusSide / 2, statusSide, statusSide});
    canvas.write(content.statusWord, {word, middle + 0.36 * wordSize}, canvas.text(wordSize));
}

// From bottom to top, each on its line or as near as its neighbours let it.
void drawLevelNames(SlideCanvas &canvas, QList<ChartLevel> levels, const ChartPlaces &places)
{
    std::stable_sort(levels.begin(), levels.end(),
                     [](const ChartLevel &a, const ChartLevel &b) { return a.share < b.share; });
    double highest = places.area().bottom() + labelPitch;
    for (const ChartLevel &level : std::as_const(levels)) {
        highest = std::min(places.y(level.share), highest - labelPitch);
        const RunStyle style = level.isTarget ? canvas.strong(captionSize) : canvas.muted(captionSize);
        canvas.write(level.text, {labelLeft, highest + 0.36 * captionSize}, style, Align::Left,
                     slideRight - labelLeft);
    }
}

void drawFrame(SlideCanvas &canvas, const KeyResultContent &content, const ChartPlaces &places)
{
    const QRectF &area = places.area();
    const Palette &palette = canvas.palette();
    for (const ChartLevel &level : content.levels) {
        const double y = places.y(level.share);
        const Stroke stroke{level.isTarget ? palette.text : palette.strong,
                            level.isTarget ? pathStroke : ruleStroke, false, false};
        canvas.add(Line{{{area.left(), y}, {area.right(), y}}, stroke});
    }
    for (qsizetype i = 0; i < content.months.size(); ++i) {
        const double left = places.x(content.months.at(i).first);
        const double right =
            i + 1 < content.months.size() ? places.x(content.months.at(i + 1).first) : area.right();
        if (i > 0)
            canvas.add(Line{{{left, area.top()}, {left, area.bottom() + 1.5}},
                            {palette.border, ruleStroke},
                            ShapeRole::Decoration});
        const QString &name = content.months.at(i).second;
        if (textWidth(name, canvas.muted(captionSize)) < right - left)
            canvas.write(name, {(left + right) / 2, area.bottom() + 4.6}, canvas.muted(captionSize),
                         Align::Centre);
    }
}

// What the dashed line means stands where it ends, unless a level's name is there.
void drawCurves(SlideCanvas &canvas, const KeyResultContent &content, const ChartPlaces &places)
{
    const Palette &palette = canvas.palette();
    const QColor ink = content.status ? palette.status(*content.status).ink : palette.text;
    if (content.today > 0)
        canvas.add(Line{{{places.x(content.today), places.area().top()},
                         {places.x(content.today), places.area().bottom()}},
                        {palette.accent, pathStroke}});
    if (content.expected.size() > 1)
        canvas.add(Line{places.points(content.expected), {palette.mutedHi, pathStroke, true, false}});
    if (content.ahead.size() > 1)
        canvas.add(Line{places.points(content.ahead), {ink, pathStroke, true, false}});
    const QPolygonF line = places.points(content.checkIns);
    if (line.size() > 1)
        canvas.add(Line{line, {ink, curveStroke, false, true}});
    for (const QPointF &point : line)
        canvas.add(Ellipse{point, pointRadius, ink, {palette.raised, 0.24}});
}

// Above the plot: the signs of today's line and of the dashed one.
void drawKey(SlideCanvas &canvas, const KeyResultContent &content, double left, double baseline)
{
    const Palette &palette = canvas.palette();
    const auto entry = [&](const QString &name, const Stroke &stroke) {
        if (name.isEmpty())
            return;
        const double y = baseline - 0.36 * captionSize;
        canvas.add(Line{{{left, y}, {left + 5, y}}, stroke});
        left = canvas.write(name, {left + 6.4, baseline}, canvas.muted(captionSize)).right() + 4;
    };
    entry(content.expectedText, {palette.mutedHi, pathStroke, true, false});
    entry(content.todayText, {palette.accent, pathStroke, false, false});
}

QStringList wordLines(const SlideCanvas &canvas, const KeyResultContent &content)
{
    const double room = slideRight - slideLeft;
    return wrapped(content.forecast, canvas.strong(smallSize), room, mostWords)
        + wrapped(content.comment, canvas.text(smallSize), room, mostWords);
}

void drawWords(SlideCanvas &canvas, const KeyResultContent &content, double baseline)
{
    const double room = slideRight - slideLeft;
    const RunStyle strong = canvas.strong(smallSize);
    baseline = canvas.writeLines(wrapped(content.forecast, strong, room, mostWords), {slideLeft, baseline},
                                 wordsPitch, strong, room);
    const RunStyle plain = canvas.text(smallSize);
    canvas.writeLines(wrapped(content.comment, plain, room, mostWords), {slideLeft, baseline}, wordsPitch,
                      plain, room);
}

} // namespace

QList<SlidePage> layOutKeyResult(const PageFrame &frame, const KeyResultContent &content)
{
    SlideCanvas canvas = frame.begin(0, 1);
    const double top = frame.contentTop(0, 1);
    drawFacts(canvas, content, top);
    const double lines = double(wordLines(canvas, content).size());
    const double wordsTop = contentBottom + 1 - lines * wordsPitch;
    if (!content.note.isEmpty()) {
        const RunStyle style = canvas.text(bodySize);
        canvas.writeLines(wrapped(content.note, style, slideRight - slideLeft, mostWords),
                          {slideLeft, top + 24}, 6.4, style, slideRight - slideLeft);
    } else {
        const double keyBaseline = top + factsHeight + 8;
        const QRectF area(QPointF(slideLeft, keyBaseline + 2),
                          QPointF(plotRight, wordsTop - monthsHeight - gap));
        const ChartPlaces places(content, area);
        drawKey(canvas, content, slideLeft, keyBaseline);
        drawFrame(canvas, content, places);
        drawCurves(canvas, content, places);
        drawLevelNames(canvas, content.levels, places);
    }
    drawWords(canvas, content, wordsTop + 0.8 * wordsPitch);
    return {frame.finish(canvas, 0, 1)};
}
