// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/timelinedrawing.h"

#include "slides/slide.h"
#include "slides/slidecanvas.h"
#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr double plotLeft = 67.6;
constexpr double headerHeight = 10.9;
constexpr double flagHeight = 4.7;
constexpr double rowHeight = 8.78;
constexpr double barHeight = 4.3;
constexpr double corner = 0.75;
constexpr double ghostHeight = 1.0;
constexpr double labelLeft = 17.6;
constexpr double tagWidth = 7;
constexpr double tagHeight = 5;
constexpr double todayStroke = 0.45;
constexpr double arrowStroke = 0.3;
constexpr double arrowInset = 1.5;
constexpr double milestoneReach = 1.95;
constexpr double gap = 1.6;
constexpr double hatchPitch = 1.5;

} // namespace

TimelineDrawing::TimelineDrawing(SlideCanvas &canvas, const TimelineContent &content, double top)
    : m_canvas(canvas)
    , m_content(content)
    , m_rowsTop(top + headerHeight)
    , m_rowsBottom(m_rowsTop + rowHeight * double(content.rows.size()))
    , m_taken(content.rows.size())
{
}

double TimelineDrawing::x(qint64 day) const
{
    const double span = double(m_content.last - m_content.first + 1);
    return plotLeft + (slideRight - plotLeft) * double(day - m_content.first) / span;
}

double TimelineDrawing::middleOf(int position) const
{
    return m_rowsTop + rowHeight * (position + 0.5);
}

const TimelineRow &TimelineDrawing::rowAt(int position) const
{
    return m_content.scene.rows.at(m_content.rows.at(position));
}

QRectF TimelineDrawing::barRect(const TimelineRow &row, double middle) const
{
    const double left = std::max(x(row.first), plotLeft);
    const double right = std::min(x(row.last + 1), slideRight);
    return {left, middle - barHeight / 2 - 0.35, right - left, barHeight};
}

void TimelineDrawing::draw()
{
    drawGrid();
    for (int i = 0; i < m_content.rows.size(); ++i) {
        drawLabel(rowAt(i), middleOf(i));
        drawGhost(rowAt(i), middleOf(i));
        drawBar(rowAt(i), middleOf(i));
    }
    if (!m_content.todayText.isEmpty()) {
        const double today = x(m_content.scene.today);
        for (QList<Room> &taken : m_taken)
            taken += {today - 0.6, today + 0.6};
    }
    drawArrows();
    for (int i = 0; i < m_content.rows.size(); ++i) {
        drawMilestones(i);
        drawTexts(i);
    }
    drawToday();
    drawMonths();
}

void TimelineDrawing::drawGrid()
{
    for (const CalendarSpan &month : m_content.scene.months) {
        if (month.first < m_content.first || month.first > m_content.last)
            continue;
        m_canvas.add(Line{{{x(month.first), m_rowsTop - 5.7}, {x(month.first), m_rowsBottom}},
                          {m_canvas.palette().border, ruleStroke},
                          ShapeRole::Decoration});
    }
    for (int i = 0; i < m_content.rows.size(); ++i)
        m_canvas.rule(slideLeft, slideRight, m_rowsTop + rowHeight * i);
}

// In the middle of their month; beside today's line where that would strike them. All of them are short
// where one in full would be wider than its month.
void TimelineDrawing::drawMonths()
{
    const RunStyle style = m_canvas.muted(smallSize);
    const QList<CalendarSpan> &months = m_content.scene.months;
    const bool isShort = std::any_of(months.cbegin(), months.cend(), [&](const CalendarSpan &month) {
        const bool isWhole = month.first >= m_content.first && month.last <= m_content.last;
        return isWhole && textWidth(month.label, style) > x(month.last + 1) - x(month.first);
    });
    const double today = m_content.todayText.isEmpty() ? -1 : x(m_content.scene.today);
    for (const CalendarSpan &month : months) {
        const QString &label = isShort ? month.shortLabel : month.label;
        const double left = std::max(x(month.first), plotLeft);
        const double right = std::min(x(month.last + 1), slideRight);
        const double width = textWidth(label, style);
        double at = (left + right - width) / 2;
        if (today > at - gap / 2 && today < at + width + gap / 2)
            at = today + gap / 2 + width <= right ? today + gap / 2 : today - gap / 2 - width;
        if (at >= left && at + width <= right)
            m_canvas.write(label, {at, m_rowsTop - 2.3}, style);
    }
}

void TimelineDrawing::drawLabel(const TimelineRow &row, double middle)
{
    const double right =
        m_canvas.tag({row.goalColor, row.goalTag}, {slideLeft, middle - tagHeight / 2, tagWidth, tagHeight});
    const double left = right > slideLeft ? labelLeft : slideLeft;
    m_canvas.write(row.shortTitle, {left, middle + 0.36 * smallSize}, m_canvas.text(smallSize), Align::Left,
                   plotLeft - gap - left);
}

// Where the project stood at the review, beneath its bar.
void TimelineDrawing::drawGhost(const TimelineRow &row, double middle)
{
    const double left = std::max(x(row.ghostFirst), plotLeft);
    const double right = std::min(x(row.ghostLast + 1), slideRight);
    if (!row.hasGhost() || right <= left)
        return;
    const QRectF bar = barRect(row, middle);
    Stroke stroke{m_canvas.palette().mutedHi, ruleStroke};
    stroke.dashed = true;
    Box ghost{{left, bar.bottom() + 0.4, right - left, ghostHeight}, corner / 2, {}, stroke};
    ghost.role = ShapeRole::Decoration;
    m_canvas.add(ghost);
}

void TimelineDrawing::drawHatch(const QRectF &bar)
{
    // 45° from the left bottom up, each line cut to the bar.
    for (double start = bar.left() - bar.height() + hatchPitch; start < bar.right(); start += hatchPitch) {
        const double left = std::max(start, bar.left() + 0.3);
        const double right = std::min(start + bar.height(), bar.right() - 0.3);
        if (right > left)
            m_canvas.add(
                Line{{{left, bar.bottom() - (left - start)}, {right, bar.bottom() - (right - start)}},
                     {m_canvas.palette().strong, ruleStroke / 2},
                     ShapeRole::Decoration});
    }
}

void TimelineDrawing::drawBar(const TimelineRow &row, double middle)
{
    const GoalColors colors = m_canvas.palette().goal(row.goalColor);
    const QRectF bar = barRect(row, middle);
    const bool openLeft = row.first < m_content.first;
    const bool openRight = row.last > m_content.last;
    m_canvas.add(Box{bar, corner, colors.fill, {}, openLeft, openRight, ShapeRole::Decoration});
    const double reached = x(row.first) + row.progress * (x(row.last + 1) - x(row.first));
    if (reached > bar.left()) {
        QRectF done = bar;
        done.setRight(std::min(reached, bar.right()));
        m_canvas.add(Box{done,
                         corner,
                         colors.progress,
                         {},
                         openLeft,
                         openRight || reached < bar.right(),
                         ShapeRole::Decoration});
    }
    if (row.late) {
        QRectF open = bar;
        open.setLeft(std::clamp(reached, bar.left(), bar.right()));
        drawHatch(open);
    }
    m_canvas.add(Box{bar, corner, {}, {colors.outline, markStroke}, openLeft, openRight});
}

// From the right bottom corner of one bar to the left edge of the next; straight down onto it where
// that one begins too early.
void TimelineDrawing::drawArrows()
{
    for (const TimelineDependency &dependency : m_content.scene.dependencies) {
        const int from = int(m_content.rows.indexOf(dependency.fromRow));
        const int to = int(m_content.rows.indexOf(dependency.toRow));
        if (from < 0 || to < 0 || rowAt(from).last > m_content.last || rowAt(to).first < m_content.first)
            continue;
        const QRectF source = barRect(rowAt(from), middleOf(from));
        const QRectF target = barRect(rowAt(to), middleOf(to));
        const QColor ink =
            dependency.conflict ? m_canvas.palette().status(Status::AtRisk).ink : m_canvas.palette().mutedHi;
        const Stroke stroke{ink, arrowStroke, false, true};
        const double startX = std::max(source.right() - arrowInset, source.left());
        const double startY = to > from ? source.bottom() : source.top();
        const bool isStraight = target.left() < startX + 1.6;
        const double endY = isStraight ? (to > from ? target.top() : target.bottom()) : target.center().y();
        QPolygonF way(QList<QPointF>{{startX, startY}, {startX, endY}});
        const QPointF tip = isStraight ? QPointF(startX, endY) : QPointF(target.left(), endY);
        if (!isStraight)
            way += tip;
        m_canvas.add(Line{way, stroke});
        const QPointF back = isStraight ? QPointF(0, to > from ? -1.3 : 1.3) : QPointF(-1.3, 0);
        const QPointF side = isStraight ? QPointF(0.75, 0) : QPointF(0, 0.75);
        m_canvas.add(Polygon{{{tip, tip + back + side, tip + back - side}}, ink, {}});
        for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
            if (row != from)
                m_taken[row] += {startX - 0.5, std::max(startX, row == to ? tip.x() : startX) + 0.5};
        }
    }
}

// Writes at the first of these places where nothing else stands.
bool TimelineDrawing::writeInRoom(int position, const QString &text, const RunStyle &style,
                                  const QList<double> &lefts)
{
    const double width = textWidth(text, style);
    for (const double left : lefts) {
        const Room room{left, left + width};
        const auto &taken = m_taken.at(position);
        const bool isFree = room.left >= plotLeft && room.right <= slideRight
            && std::none_of(taken.cbegin(), taken.cend(), [&room](const Room &other) {
                                return room.left < other.right && other.left < room.right;
                            });
        if (!isFree)
            continue;
        const double middle = middleOf(position) - 0.35;
        if (rowAt(position).late && barRect(rowAt(position), middleOf(position)).contains({left, middle}))
            m_canvas.add(Box{{left - 0.6, middle - 1.5, width + 1.2, 3},
                             0.4,
                             m_canvas.palette().goal(rowAt(position).goalColor).fill,
                             {},
                             false,
                             false,
                             ShapeRole::Decoration});
        m_canvas.write(text, {left, middle + 0.36 * style.size}, style);
        m_taken[position] += {room.left - gap / 2, room.right + gap / 2};
        return true;
    }
    return false;
}

void TimelineDrawing::drawMilestones(int position)
{
    const TimelineRow &row = rowAt(position);
    const QColor ink = m_canvas.palette().text;
    QList<const TimelineMilestone *> shown;
    for (const TimelineMilestone &milestone : row.milestones) {
        if (milestone.day < m_content.first || milestone.day > m_content.last)
            continue;
        const QPointF centre(std::min(x(milestone.day) + (x(1) - x(0)) / 2, slideRight - milestoneReach),
                             middleOf(position) - 0.35);
        m_canvas.add(Polygon{{{{centre.x(), centre.y() - milestoneReach},
                               {centre.x() + milestoneReach, centre.y()},
                               {centre.x(), centre.y() + milestoneReach},
                               {centre.x() - milestoneReach, centre.y()}}},
                             milestone.past ? ink : m_canvas.palette().raised,
                             {ink, ruleStroke}});
        m_taken[position] += {centre.x() - milestoneReach - 0.4, centre.x() + milestoneReach + 0.4};
        shown += &milestone;
    }
    // The ends of the bar are lines: a text stands inside or outside.
    const QRectF bar = barRect(row, middleOf(position));
    m_taken[position] += {bar.left() - 0.5, bar.left() + 0.5};
    m_taken[position] += {bar.right() - 0.5, bar.right() + 0.5};
    for (const TimelineMilestone *milestone : shown) {
        const RunStyle style = m_canvas.text(captionSize);
        const double at = x(milestone->day);
        const double width = textWidth(milestone->title, style);
        writeInRoom(position, milestone->title, style,
                    {at + milestoneReach + 1.2, bar.right() + gap + 0.6, at - milestoneReach - 1.2 - width});
    }
}

void TimelineDrawing::drawTexts(int position)
{
    const TimelineRow &row = rowAt(position);
    const QRectF bar = barRect(row, middleOf(position));
    const RunStyle style = m_canvas.strong(captionSize);
    if (row.progress > 0) {
        const double width = textWidth(row.progressText, style);
        if (bar.width() > width + 2 * gap) {
            const double today = x(m_content.scene.today);
            QList<double> lefts{bar.left() + gap, today + gap, bar.right() - gap - width};
            lefts.removeIf([&](double left) { return left < bar.left() || left + width > bar.right(); });
            writeInRoom(position, row.progressText, style, lefts);
        }
    }
    if (!row.slip.isEmpty()) {
        const double width = textWidth(row.slip, style);
        QList<double> lefts{bar.right() + gap};
        for (const Room &taken : m_taken.at(position))
            lefts += taken.right + 0.4;
        lefts.removeIf([&bar](double left) { return left < bar.right(); });
        lefts += bar.left() - gap - width;
        writeInRoom(position, row.slip, style, lefts);
    }
}

void TimelineDrawing::drawToday()
{
    if (m_content.todayText.isEmpty())
        return;
    const Palette &palette = m_canvas.palette();
    const double today = x(m_content.scene.today);
    RunStyle style = m_canvas.strong(captionSize);
    style.ink = palette.onAccent;
    const double width = textWidth(m_content.todayText, style) + 3.4;
    const double left = std::clamp(today - width / 2, plotLeft, slideRight - width);
    const double top = m_rowsTop - headerHeight;
    m_canvas.add(Line{{{today, top + flagHeight}, {today, m_rowsBottom}}, {palette.accent, todayStroke}});
    m_canvas.add(Box{{left, top, width, flagHeight}, 0.6, palette.accent, {}});
    m_canvas.write(m_content.todayText, {left + width / 2, top + flagHeight / 2 + 0.36 * captionSize}, style,
                   Align::Centre);
}
