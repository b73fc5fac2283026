// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/progressring.h"

#include "painting/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int ringDiameter = 30;
constexpr int ringWidth = 3;
constexpr int fullTurn = 360 * 16;
constexpr int twelveOClock = 90 * 16;

void drawTick(QPainter *painter, const QRectF &ring, const Theme &theme)
{
    const double unit = ring.width() / 20;
    painter->translate(ring.center());
    painter->setPen(QPen(theme.colors.accent, unit * 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF({{-3.6 * unit, 0.3 * unit}, {-1.1 * unit, 2.8 * unit}, {3.8 * unit, -2.7 * unit}}));
}

} // namespace

void drawProgressRing(QPainter *painter, const QRectF &area, double share, const QString &number,
                      const Theme &theme)
{
    const double line = theme.px(ringWidth);
    const double side = std::min({area.width(), area.height(), double(theme.px(ringDiameter))}) - line;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(area.center());
    const bool isWhole = share >= 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.colors.border, line));
    painter->drawEllipse(ring);
    painter->setPen(QPen(theme.colors.accent, line, Qt::SolidLine, Qt::FlatCap));
    painter->drawArc(ring, twelveOClock, -int(std::clamp(share, 0.0, 1.0) * fullTurn));
    if (isWhole) {
        drawTick(painter, ring, theme);
    } else {
        painter->setPen(theme.colors.text);
        painter->setFont(theme.font(TextStyle::Small, QFont::DemiBold));
        painter->drawText(ring, Qt::AlignCenter, number);
    }
    painter->restore();
}
