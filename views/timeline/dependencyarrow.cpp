// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dependencyarrow.h"

#include "painting/statusshape.h"
#include "painting/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

constexpr double arrowLine = 1.5;
constexpr double strongLine = 2.2;
constexpr double cornerRadius = 4;
constexpr double headLength = 7;
constexpr double headHalf = 3.5;
constexpr double signSize = 14;
constexpr double inset = 9; // of the way out from the bar's right end
constexpr double reach = 5; // how near a pointer is on the line

QColor inkOf(ArrowState state, const Theme &theme)
{
    switch (state) {
    case ArrowState::Conflict:
        return theme.colors.status(Status::AtRisk).ink;
    case ArrowState::Critical:
        return theme.colors.text;
    case ArrowState::Chosen:
        return theme.colors.accent;
    case ArrowState::Plain:
        break;
    }
    return theme.colors.muted;
}

QPointF towards(const QPointF &from, const QPointF &to, double length)
{
    const QPointF way = to - from;
    const double whole = std::hypot(way.x(), way.y());
    return whole <= 0 ? from : from + way * (std::min(length, whole / 2) / whole);
}

// The parts are level or upright: filling them costs much less than stroking a path over many rows.
void drawWay(QPainter *painter, const QPolygonF &way, const QPen &pen, double radius)
{
    const double half = pen.widthF() / 2;
    for (qsizetype i = 1; i < way.size(); ++i) {
        const bool isFirst = i == 1;
        const bool isLast = i + 1 == way.size();
        const QPointF from = isFirst ? way.at(0) : towards(way.at(i - 1), way.at(i), radius);
        const QPointF to = isLast ? way.at(i) : towards(way.at(i), way.at(i - 1), radius);
        const bool isLevel = from.y() == to.y();
        painter->fillRect(QRectF(from, to).normalized().adjusted(isLevel ? 0 : -half, isLevel ? -half : 0,
                                                                 isLevel ? 0 : half, isLevel ? half : 0),
                          pen.color());
        if (isLast)
            continue;
        QPainterPath corner(to);
        corner.quadTo(way.at(i), towards(way.at(i), way.at(i + 1), radius));
        painter->strokePath(corner, pen);
    }
}

} // namespace

QRectF ArrowPicture::bounds(const Theme &theme) const
{
    const double margin = theme.px(signSize);
    return way.boundingRect().adjusted(-margin, -margin, margin, margin);
}

bool ArrowPicture::contains(const QPointF &point, const Theme &theme) const
{
    const double near = theme.px(reach);
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QRectF part = QRectF(way.at(i - 1), way.at(i)).normalized();
        if (part.adjusted(-near, -near, near, near).contains(point))
            return true;
    }
    return false;
}

ArrowPicture arrowBetween(const QRectF &from, const QRectF &to, double laneHeight, const Theme &theme)
{
    const bool isDown = to.center().y() >= from.center().y();
    const double out = from.right() - std::min<double>(theme.px(inset), from.width() / 2);
    const QPointF start(out, isDown ? from.bottom() : from.top());
    const QPointF end(to.left(), to.center().y());
    const double before = to.left() - theme.px(headLength + 5);
    ArrowPicture picture;
    if (out <= before) {
        picture.way = {start, QPointF(out, end.y()), end};
        picture.sign = {out, (start.y() + end.y()) / 2};
        return picture;
    }
    const double between = end.y() + (isDown ? -laneHeight / 2 : laneHeight / 2);
    picture.way = {start, QPointF(out, between), QPointF(before, between), QPointF(before, end.y()), end};
    picture.sign = {(out + before) / 2, between};
    return picture;
}

void drawArrow(QPainter *painter, const ArrowPicture &picture, const Theme &theme)
{
    const QColor ink = inkOf(picture.state, theme);
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF way = picture.way;
    const QPointF tip = way.constLast() - QPointF(1, 0);
    way.last() = tip - QPointF(theme.px(headLength) - 1, 0);
    QPen pen(ink, theme.line(picture.state == ArrowState::Plain ? arrowLine : strongLine));
    pen.setCapStyle(Qt::FlatCap);
    drawWay(painter, way, pen, theme.px(cornerRadius));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const double half = theme.px(headHalf);
    painter->drawPolygon(QPolygonF(
        {tip, tip - QPointF(theme.px(headLength), half), tip - QPointF(theme.px(headLength), -half)}));
    if (picture.state != ArrowState::Conflict)
        return;
    const double side = theme.px(signSize);
    drawStatusShape(painter, QRectF(picture.sign - QPointF(side, side) / 2, QSizeF(side, side)),
                    Status::AtRisk, theme);
}
