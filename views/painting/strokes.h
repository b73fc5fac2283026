// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>

class QPainter;
class QRectF;
struct Theme;

// Lines at 45° in `ink` on nothing, for run time and what is at risk; the pattern follows the scale.
[[nodiscard]] QBrush hatchBrush(const QColor &ink, const Theme &theme);

// The outline of what is not kept or only planned.
[[nodiscard]] QPen dashedPen(const QColor &ink, double width, const Theme &theme);

// One hairline of a device pixel along the bottom or the left of a rectangle.
void drawHairlineBelow(QPainter *painter, const QRectF &rect, const QColor &ink);
void drawHairlineLeft(QPainter *painter, const QRectF &rect, const QColor &ink);
