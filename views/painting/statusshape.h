// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

class QPainter;
class QRectF;
struct Theme;

// The shape that says a status without its colour: disc ✓, triangle !, diamond ×, dashed ring with
// hands, square ✓. Fills the largest square in the middle of area; 14 px beside a word.
void drawStatusShape(QPainter *painter, const QRectF &area, Status status, const Theme &theme);
