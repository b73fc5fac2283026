// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QString>

class QPainter;
class QPointF;
struct Theme;

// A need on the matrix or in the ranking: its rank in a circle of its goal's ink.
struct Bubble {
    double radius = 11; // as drawn, already scaled
    int goalColor = 0; // 1–8, 0: no goal
    QString number;
    bool isKept = true; // not kept: raised ground and a dashed outline
    bool isSelected = false;
    double halfLength = 0; // beyond the radius: a pill, as long to each side
};

// 10.5 + 1.45·√days; on a projector × 1.7 and at least 27.
[[nodiscard]] double bubbleRadius(double days, const Theme &theme);
// A radius of the desktop's look as this theme draws it.
[[nodiscard]] double shownRadius(double radius, const Theme &theme);
void drawBubble(QPainter *painter, const QPointF &centre, const Bubble &bubble, const Theme &theme);
// Where a dragged or reviewed need stood before: a dashed circle of 9 px.
void drawGhost(QPainter *painter, const QPointF &centre, const Theme &theme);
