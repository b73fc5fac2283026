// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRectF;
struct Theme;

// How complete a step is: a ring of 30 px, its done share in accent, a number within it and a ✓
// once it is whole. share: 0–1.
void drawProgressRing(QPainter *painter, const QRectF &area, double share, const QString &number,
                      const Theme &theme);
