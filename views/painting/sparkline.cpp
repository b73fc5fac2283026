// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/sparkline.h"

#include "painting/theme.h"

#include <QPainter>

namespace {

constexpr int lineWidth = 84;
constexpr int lineHeight = 26;
constexpr double endRadius = 3;

} // namespace

void drawSparkline(QPainter *painter, const QRectF &area, const QList<QPointF> &points, const QColor &end,
                   const Theme &theme)
{
    if (points.isEmpty())
        return;
    const double radius = theme.px(1) * endRadius;
    const QSizeF size = sparklineSize(theme);
    QRectF room(area.left(), area.center().y() - size.height() / 2, qMin(area.width(), size.width()),
                size.height());
    room.adjust(radius, radius, -radius, -radius);
    QPolygonF line;
    for (const QPointF &point : points)
        line += QPointF(room.left() + point.x() * room.width(), room.bottom() - point.y() * room.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.muted, theme.line(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(end);
    painter->drawEllipse(line.constLast(), radius, radius);
    painter->restore();
}

QSize sparklineSize(const Theme &theme)
{
    return {theme.px(lineWidth), theme.px(lineHeight)};
}
