// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidecanvas.h"

#include "scenes/encoding.h"
#include "scenes/markoutline.h"
#include "slides/slide.h"
#include "slides/slidetext.h"

#include <QLineF>

#include <cmath>

namespace {

constexpr double tagRadius = 0.7;
constexpr double statusGrid = 14; // the shapes are drawn on 14 × 14, as on the desktop

double leftOf(double x, double width, Align align)
{
    switch (align) {
    case Align::Centre:
        return x - width / 2;
    case Align::Right:
        return x - width;
    case Align::Left:
        break;
    }
    return x;
}

// Places the points of the status grid into a square of the slide.
struct StatusGrid {
    QRectF square;

    [[nodiscard]] double scale() const { return square.width() / statusGrid; }
    [[nodiscard]] QPointF at(double x, double y) const { return square.topLeft() + QPointF(x, y) * scale(); }
    [[nodiscard]] QPolygonF points(std::initializer_list<QPointF> grid) const
    {
        QPolygonF polygon;
        for (const QPointF &point : grid)
            polygon += at(point.x(), point.y());
        return polygon;
    }
};

Shape statusGround(const StatusGrid &grid, Status status, const QColor &ink)
{
    const Stroke rim{ink, 0.8 * grid.scale(), false, true};
    switch (status) {
    case Status::Attention:
        return Polygon{grid.points({{7, 1.6}, {13.2, 12.4}, {0.8, 12.4}}), ink, rim};
    case Status::AtRisk:
        return Polygon{grid.points({{7, 0.4}, {13.6, 7}, {7, 13.6}, {0.4, 7}}), ink, rim};
    case Status::Done:
        return Box{QRectF(grid.at(1, 1), grid.at(13, 13)), 2.5 * grid.scale(), ink, rim};
    case Status::Outdated:
        return Ellipse{grid.at(7, 7), 5.8 * grid.scale(), {}, {ink, 1.4 * grid.scale(), true}};
    case Status::OnTrack:
        break;
    }
    return Ellipse{grid.at(7, 7), 6 * grid.scale(), ink, rim};
}

QList<QPolygonF> statusMark(const StatusGrid &grid, Status status)
{
    switch (status) {
    case Status::Attention:
        return {grid.points({{7, 5.6}, {7, 8.4}}), grid.points({{7, 10.5}, {7, 10.55}})};
    case Status::AtRisk:
        return {grid.points({{5.2, 5.2}, {8.8, 8.8}}), grid.points({{8.8, 5.2}, {5.2, 8.8}})};
    case Status::Outdated:
        return {grid.points({{7, 4.2}, {7, 7.2}, {9.2, 8.5}})};
    case Status::Done:
    case Status::OnTrack:
        break;
    }
    return {grid.points({{4.2, 7.2}, {6.2, 9.2}, {9.9, 5.1}})};
}

} // namespace

QRectF SlideCanvas::write(const QString &text, QPointF at, const RunStyle &style, Align align,
                          double mostWidth)
{
    const QString shown = fitted(text, style, mostWidth);
    if (shown.isEmpty())
        return {at, QSizeF()};
    const double width = textWidth(shown, style);
    m_shapes += TextRun{shown, {leftOf(at.x(), width, align), at.y()}, style, width, align, m_role};
    return boundsOf(m_shapes.constLast());
}

double SlideCanvas::writeLines(const QStringList &lines, QPointF at, double pitch, const RunStyle &style,
                               double room, Align align)
{
    bool goesOn = false;
    for (const QString &line : lines) {
        const double width = textWidth(line, style);
        if (!line.isEmpty())
            m_shapes += TextRun{
                line, {leftOf(at.x(), width, align), at.y()}, style, width, align, m_role, room, goesOn};
        goesOn = goesOn || !line.isEmpty();
        at.ry() += pitch;
    }
    return at.y();
}

void SlideCanvas::picture(Picture picture, const QRectF &room, Align align)
{
    if (picture.isNull())
        return;
    const QSizeF size = picture.size.scaled(room.size(), Qt::KeepAspectRatio);
    const double left = align == Align::Right ? room.right() - size.width() : room.left();
    picture.rect = {QPointF(left, room.center().y() - size.height() / 2), size};
    m_shapes += picture;
}

void SlideCanvas::rule(double left, double right, double y)
{
    m_shapes += Line{{{left, y}, {right, y}}, {m_palette.border, ruleStroke}, ShapeRole::Decoration};
}

double SlideCanvas::tag(const SlideGoal &goal, const QRectF &rect)
{
    if (goal.label.isEmpty())
        return rect.left();
    const GoalColors colors = m_palette.goal(goal.color);
    m_shapes += Box{rect, tagRadius, colors.fill, {colors.outline, markStroke}};
    write(goal.label, {rect.center().x(), rect.center().y() + 0.36 * captionSize}, strong(captionSize),
          Align::Centre, rect.width());
    return rect.right();
}

void SlideCanvas::pill(const QRectF &rect, int goalColor, const QString &number, bool kept)
{
    const GoalColors colors = m_palette.goal(goalColor);
    // On a dark ground the text stands out from the lighter fill only.
    const QColor keptFill = m_palette.isDark ? colors.fill : colors.progress;
    const QColor fill = kept ? keptFill : m_palette.raised;
    m_shapes += Box{rect, rect.height() / 2, fill, {colors.outline, markStroke, !kept}};
    write(number, {rect.center().x(), rect.center().y() + 0.36 * captionSize}, strong(captionSize),
          Align::Centre);
}

void SlideCanvas::mark(MarkShape shape, QPointF centre, double radius, const QColor &ink)
{
    if (shape == MarkShape::Disc)
        m_shapes += Ellipse{centre, radius, ink, {}};
    else if (shape == MarkShape::Ring)
        m_shapes += Ellipse{centre, radius * 0.75, {}, {ink, radius * 0.45}};
    else
        m_shapes += Polygon{markOutline(centre, radius, shape), ink, {}};
}

void SlideCanvas::statusShape(Status status, const QRectF &square)
{
    const StatusGrid grid{square};
    const QColor ink = m_palette.status(status).ink;
    m_shapes += statusGround(grid, status, ink);
    const bool isRing = status == Status::Outdated;
    const Stroke stroke{isRing ? ink : m_palette.raised, (isRing ? 1.4 : 1.7) * grid.scale(), false, true};
    for (const QPolygonF &points : statusMark(grid, status))
        m_shapes += Line{points, stroke};
}

void SlideCanvas::arrow(QPointF from, QPointF to, const QColor &ink, double width)
{
    const QLineF shaft(from, to);
    const QPointF along = QPointF(shaft.dx(), shaft.dy()) / std::max(shaft.length(), 1e-9);
    const QPointF across(-along.y(), along.x());
    const double head = 3.2 * width;
    const Stroke stroke{ink, width, false, true};
    m_shapes += Line{{from, to}, stroke};
    m_shapes += Line{{to - along * head + across * head, to, to - along * head - across * head}, stroke};
}
