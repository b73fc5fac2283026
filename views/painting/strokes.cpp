// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/strokes.h"

#include "painting/theme.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace {

constexpr double hatchStep = 6;
constexpr int hatchOversampling = 3; // the tile is drawn finer than it is shown, for any screen

double devicePixel(const QPainter *painter)
{
    return 1.0 / painter->device()->devicePixelRatioF();
}

} // namespace

QBrush hatchBrush(const QColor &ink, const Theme &theme)
{
    const int side = theme.px(hatchStep) * hatchOversampling;
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, theme.line(1.0) * hatchOversampling, Qt::SolidLine, Qt::SquareCap));
    for (const int shift : {-side, 0, side})
        painter.drawLine(shift, side, shift + side, 0);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / hatchOversampling, 1.0 / hatchOversampling));
    return brush;
}

QPen dashedPen(const QColor &ink, double width, const Theme &theme)
{
    QPen pen(ink, theme.line(width), Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({2.2, 1.6});
    return pen;
}

void drawHairlineBelow(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    const double width = devicePixel(painter);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), ink);
}

void drawHairlineLeft(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    painter->fillRect(QRectF(rect.left(), rect.top(), devicePixel(painter), rect.height()), ink);
}
