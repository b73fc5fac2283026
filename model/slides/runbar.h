// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRectF;
class SlideCanvas;

// Time that run takes, hatched as everywhere.
void drawRunBar(SlideCanvas &canvas, const QRectF &rect);
