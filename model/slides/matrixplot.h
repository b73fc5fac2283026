// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QRectF>
#include <QSet>

class SlideCanvas;
struct MatrixContent;

// The plot of a matrix slide, inside `area`: tinted quadrants with their names in the outer corners,
// axes with what each step means, and a bubble a need. `numbered` are those whose number can be read;
// the others stand as small dots behind them.
void drawMatrixPlot(SlideCanvas &canvas, const MatrixContent &content, const QRectF &area,
                    const QSet<EntityId> &numbered);
