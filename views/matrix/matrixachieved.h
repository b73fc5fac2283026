// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

struct DrawnNeed;
struct MatrixGeometry;
class QPainter;
struct MatrixScene;
struct Theme;

// Delivered needs on the matrix: a ghost where each was estimated, an arrow to the sign of what is done,
// and its name there, off the needs `behind` that are drawn dimmed.
void drawCalibrated(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                    const QList<DrawnNeed> &behind, const Theme &theme);
