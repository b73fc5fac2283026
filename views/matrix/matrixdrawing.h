// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix/matrixlayout.h"

class QPainter;
struct MatrixNeed;
struct MatrixScene;
struct Theme;

// The ground: quadrants with names and counts, axes with ticks and rungs.
void drawMatrixGround(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                      const QuadrantLabels &quadrants, const Theme &theme);
// A bubble with its rank; of what is not a goal its colour's shape as well. A dot where there are too
// many for bubbles.
void drawMatrixNeed(QPainter *painter, const MatrixScene &scene, qsizetype row, const DrawnNeed &drawn,
                    bool isSelected, const Theme &theme);
void drawMatrixLabel(QPainter *painter, const PlacedLabel &label, bool isStrong, bool isMuted,
                     const Theme &theme);
// Where a need stood at the last review, and an arrow from there to where it stands now; null: it is
// no longer on the matrix.
void drawMatrixGhost(QPainter *painter, const QPointF &from, const DrawnNeed *to, const Theme &theme);
// Guides from a point to both axes, with the two values on flags; they pass behind what is `before`.
void drawMatrixGuides(QPainter *painter, const QPointF &centre, const MatrixGeometry &geometry,
                      const QString &impact, const QString &effort, const QRegion &before,
                      const Theme &theme);
// The same label a little further off, clear of the ring of a selected need.
[[nodiscard]] PlacedLabel clearOfRing(PlacedLabel label, const Theme &theme);
