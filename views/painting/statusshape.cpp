// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/statusshape.h"

#include "painting/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

// Shapes are drawn on a grid of 14 × 14.
constexpr double gridSize = 14;

QColor markColor(const Theme &theme)
{
    return theme.isDark() ? theme.colors.bg : theme.colors.raised;
}

void drawTick(QPainter *painter)
{
    painter->drawPolyline(QPolygonF({{4.2, 7.2}, {6.2, 9.2}, {9.9, 5.1}}));
}

void drawDisc(QPainter *painter)
{
    painter->drawEllipse(QPointF(7, 7), 6, 6);
}

void drawTriangle(QPainter *painter)
{
    QPainterPath path;
    path.moveTo(7, 1.6);
    path.lineTo(13.2, 12.4);
    path.lineTo(0.8, 12.4);
    path.closeSubpath();
    painter->drawPath(path);
}

void drawDiamond(QPainter *painter)
{
    painter->drawPolygon(QPolygonF({{7, 0.4}, {13.6, 7}, {7, 13.6}, {0.4, 7}}));
}

void drawOutdated(QPainter *painter, const QColor &ink)
{
    QPen dashes(ink, 1.4, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({1.9, 1.39});
    painter->setBrush(Qt::NoBrush);
    painter->setPen(dashes);
    painter->drawEllipse(QPointF(7, 7), 5.8, 5.8);
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{7, 4.2}, {7, 7.2}, {9.2, 8.5}}));
}

void drawExclamation(QPainter *painter)
{
    painter->drawLine(QPointF(7, 5.6), QPointF(7, 8.4));
    painter->drawLine(QPointF(7, 10.5), QPointF(7, 10.51));
}

void drawCross(QPainter *painter)
{
    painter->drawLine(QPointF(5.2, 5.2), QPointF(8.8, 8.8));
    painter->drawLine(QPointF(8.8, 5.2), QPointF(5.2, 8.8));
}

void drawFilled(QPainter *painter, Status status)
{
    switch (status) {
    case Status::OnTrack:
        return drawDisc(painter);
    case Status::Attention:
        return drawTriangle(painter);
    case Status::AtRisk:
        return drawDiamond(painter);
    case Status::Done:
        return painter->drawRoundedRect(QRectF(1, 1, 12, 12), 2.5, 2.5);
    case Status::Outdated:
        break;
    }
}

void drawMark(QPainter *painter, Status status)
{
    switch (status) {
    case Status::OnTrack:
    case Status::Done:
        return drawTick(painter);
    case Status::Attention:
        return drawExclamation(painter);
    case Status::AtRisk:
        return drawCross(painter);
    case Status::Outdated:
        break;
    }
}

} // namespace

void drawStatusShape(QPainter *painter, const QRectF &area, Status status, const Theme &theme)
{
    const double side = qMin(area.width(), area.height());
    const QColor ink = theme.colors.status(status).ink;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center() - QPointF(side, side) / 2);
    painter->scale(side / gridSize, side / gridSize);
    if (status == Status::Outdated) {
        drawOutdated(painter, ink);
    } else {
        painter->setBrush(ink);
        painter->setPen(QPen(ink, 0.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawFilled(painter, status);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(markColor(theme), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawMark(painter, status);
    }
    painter->restore();
}
