// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/markshape.h"

#include "scenes/encoding.h"
#include "scenes/markoutline.h"

#include <QPainter>

void drawMark(QPainter *painter, const QPointF &centre, double radius, MarkShape shape, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    if (shape == MarkShape::Disc) {
        painter->drawEllipse(centre, radius, radius);
    } else if (shape == MarkShape::Ring) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, radius * 0.45));
        painter->drawEllipse(centre, radius * 0.75, radius * 0.75);
    } else {
        painter->drawPolygon(markOutline(centre, radius, shape));
    }
    painter->restore();
}
