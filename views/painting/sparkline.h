// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSize>

class QColor;
class QPainter;
class QRectF;
struct Theme;

// How a number has moved, without its scale: a muted line 84 × 26 with a dot at its end. Points are
// shares of the area, 0–1, up is more; `end` is the ink of the dot.
void drawSparkline(QPainter *painter, const QRectF &area, const QList<QPointF> &points, const QColor &end,
                   const Theme &theme);
[[nodiscard]] QSize sparklineSize(const Theme &theme);
