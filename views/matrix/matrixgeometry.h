// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/matrixscene.h"

#include <QRectF>

struct Theme;

// Where scores stand on the paper: the plot between its axes, and the way from one to the other.
struct MatrixGeometry {
    QRectF plot; // pixels
    MatrixWindow window; // the scores at its edges

    MatrixGeometry() = default;
    // Room for the axes' words at the left and below.
    MatrixGeometry(const QSizeF &widget, const MatrixWindow &shown, const Theme &theme);

    [[nodiscard]] QPointF pointOf(double effort, double impact) const;
    // Scores 1–5 inside the window; points outside are brought to the nearest one.
    [[nodiscard]] double effortAt(double x) const;
    [[nodiscard]] double impactAt(double y) const;
};
