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
constexpr double cornerRadius = 4;
constexpr double headLength = 7;
constexpr double headHalf = 3.5;
constexpr double signSize = 14;
constexpr double inset = 9; // of the way out from the bar's right end
constexpr double reach = 5; // how near a pointer is on the line

QPointF towards(const QPointF &from, const QPointF &to, double length)
{
    const QPointF way = to - from;
    const double whole = std::hypot(way.x(), way.y());
    return whole <= 0 ? from : from + way * (std::min(length, whole / 2) / whole);
}

QPainterPath roundedWay(const QPolygonF &way, double radius)
{
    QPainterPath path(way.constFirst());
    for (qsizetype i = 1; i + 1 < way.size(); ++i) {
        path.lineTo(towards(way.at(i), way.at(i - 1), radius));
        path.quadTo(way.at(i), towards(way.at(i), way.at(i + 1), radius));
    }
    path.lineTo(way.constLast());
    return path;
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

ArrowPicture arrowBetween(const QRectF &from, const QRectF &to, double laneHeight, bool isConflict,
                          const Theme &theme)
{
    const bool isDown = to.center().y() >= from.center().y();
    const double out = from.right() - std::min<double>(theme.px(inset), from.width() / 2);
    const QPointF start(out, isDown ? from.bottom() : from.top());
    const QPointF end(to.left(), to.center().y());
    const double before = to.left() - theme.px(headLength + 5);
    ArrowPicture picture{{}, isConflict, {}};
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
    const QColor ink = picture.isConflict ? theme.colors.status(Status::AtRisk).ink : theme.colors.muted;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, theme.line(picture.isConflict ? 2 : arrowLine)));
    QPolygonF way = picture.way;
    const QPointF tip = way.constLast() - QPointF(1, 0);
    way.last() = tip - QPointF(theme.px(headLength) - 1, 0);
    painter->drawPath(roundedWay(way, theme.px(cornerRadius)));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const double half = theme.px(headHalf);
    painter->drawPolygon(QPolygonF(
        {tip, tip - QPointF(theme.px(headLength), half), tip - QPointF(theme.px(headLength), -half)}));
    if (!picture.isConflict)
        return;
    const double side = theme.px(signSize);
    drawStatusShape(painter, QRectF(picture.sign - QPointF(side, side) / 2, QSizeF(side, side)),
                    Status::AtRisk, theme);
}
