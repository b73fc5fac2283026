// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QPointF;
enum class MarkShape;

// The sign of a legend's line, as the legend and the bubbles carry it: what the colour says is said by
// the shape too. As large as a disc of that radius, filled with the ink (a ring and a dash are lines).
void drawMark(QPainter *painter, const QPointF &centre, double radius, MarkShape shape, const QColor &ink);
