// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix/matrixgeometry.h"
#include "rules/placement.h"
#include "scenes/labelplacement.h"

#include <array>

struct MatrixScene;
struct Theme;

// A need where it is drawn: its bubble, fanned out where several share a spot, and its label.
struct DrawnNeed {
    QPointF centre;
    double radius = 0; // pixels; 0: outside the quadrant that is zoomed into, not drawn
    PlacedLabel label;
};

// A quadrant's name in its outer corner, the count after it.
struct QuadrantLabel {
    QString name;
    QString count;
    QRectF nameBox;
    QRectF countBox;

    [[nodiscard]] QRectF box() const { return nameBox | countBox; }
};

[[nodiscard]] QRectF quadrantRect(Quadrant quadrant, const MatrixGeometry &geometry);
using QuadrantLabels = std::array<QuadrantLabel, quadrantCount>; // by Quadrant
// Each in its outer corner, or, where a bubble stands there, as near to it along the edge as is free,
// by its short name if need be.
// Empty for the strips beside a quadrant that is zoomed into.
[[nodiscard]] QuadrantLabels quadrantLabels(const MatrixScene &scene, const MatrixGeometry &geometry,
                                            const Theme &theme);

// Bubbles would bury each other: all together they would cover over a fifth of the plot.
[[nodiscard]] bool isCrowded(const MatrixScene &scene, const MatrixGeometry &geometry, const Theme &theme);
// Where every need and, on the desk, its label stands. Needs on one spot fan out inside the plot and
// off the quadrants' names.
[[nodiscard]] QList<DrawnNeed> layOutNeeds(const MatrixScene &scene, const MatrixGeometry &geometry,
                                           const QuadrantLabels &quadrants, const Theme &theme,
                                           bool withLabels);
[[nodiscard]] QFont matrixLabelFont(const Theme &theme, bool isStrong = false);
