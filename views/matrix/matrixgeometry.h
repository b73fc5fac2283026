// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

struct Theme;

// Where scores stand on the paper: the plot between its axes, and the way from one to the other.
struct MatrixGeometry {
    QRectF plot; // pixels

    MatrixGeometry() = default;
    // Room for the axes' words at the left and below.
    MatrixGeometry(const QSizeF &widget, const Theme &theme);

    [[nodiscard]] QPointF pointOf(double effort, double impact) const;
    // Scores 1–5; points outside are brought to the nearest score.
    [[nodiscard]] double effortAt(double x) const;
    [[nodiscard]] double impactAt(double y) const;
};
