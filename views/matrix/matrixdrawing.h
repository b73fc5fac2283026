// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix/matrixgeometry.h"
#include "scenes/labelplacement.h"

class QPainter;
struct MatrixNeed;
struct MatrixScene;
struct Theme;

// A need where it is drawn: its bubble, fanned out where several share a spot, and its label.
struct DrawnNeed {
    QPointF centre;
    double radius = 0; // pixels
    PlacedLabel label;
};

// The ground: quadrants with names and counts, axes with ticks and rungs.
void drawMatrixGround(QPainter *painter, const MatrixScene &scene, const MatrixGeometry &geometry,
                      const Theme &theme);
void drawMatrixNeed(QPainter *painter, const MatrixNeed &need, const QPointF &centre, double radius,
                    bool isSelected, const Theme &theme);
void drawMatrixLabel(QPainter *painter, const PlacedLabel &label, bool isStrong, bool isMuted,
                     const Theme &theme);
// Guides from a point to both axes, with the two values on flags; they pass behind what is `before`.
void drawMatrixGuides(QPainter *painter, const QPointF &centre, const MatrixGeometry &geometry,
                      const QString &impact, const QString &effort, const QRegion &before,
                      const Theme &theme);

// Where every need and, on the desk, its label stands.
[[nodiscard]] QList<DrawnNeed> layOutNeeds(const MatrixScene &scene, const MatrixGeometry &geometry,
                                           const Theme &theme, bool withLabels);
[[nodiscard]] QFont matrixLabelFont(const Theme &theme, bool isStrong = false);
