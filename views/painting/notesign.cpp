// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/notesign.h"

#include "painting/theme.h"

#include <QPainter>

namespace {

constexpr double gridSize = 14; // as the shapes of a status

} // namespace

void drawNoteSign(QPainter *painter, const QRectF &area, const Theme &theme)
{
    const double side = qMin(area.width(), area.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center() - QPointF(side, side) / 2);
    painter->scale(side / gridSize, side / gridSize);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.colors.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter->drawEllipse(QPointF(7, 7), 5.8, 5.8);
    painter->drawLine(QPointF(7, 6.6), QPointF(7, 9.8));
    painter->setPen(QPen(theme.colors.muted, 1.7, Qt::SolidLine, Qt::RoundCap));
    painter->drawPoint(QPointF(7, 4.2));
    painter->restore();
}
