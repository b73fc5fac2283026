// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
struct Theme;

inline constexpr int priorityBarsWidth = 18;
inline constexpr int priorityBarsHeight = 14;

// How pressing a request is: five rising bars, as many of them inked as its step, 1–5; a question mark for
// step 0, while nobody has said. Centred in area.
void drawPriorityBars(QPainter *painter, const QRectF &area, int step, const Theme &theme);
