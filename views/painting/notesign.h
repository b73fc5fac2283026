// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
struct Theme;

// A ring with an i, in muted ink: something to propose, which is no status of anything. Fills the largest
// square in the middle of area.
void drawNoteSign(QPainter *painter, const QRectF &area, const Theme &theme);
