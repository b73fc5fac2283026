// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixgeometry.h"

#include "painting/theme.h"
#include "rules/placement.h"
#include "scenes/matrixscene.h"

namespace {

constexpr double span = matrixAxisEnd - matrixAxisStart;

} // namespace

MatrixGeometry::MatrixGeometry(const QSizeF &widget, const Theme &theme)
{
    const int line = theme.lineHeight(TextStyle::Caption);
    const double left = theme.isProjector ? line * 5.4 : theme.px(104);
    const double below = line * 2 + theme.px(theme.isProjector ? 10 : 34);
    plot = QRectF(left, theme.px(24), widget.width() - left - theme.px(24),
                  widget.height() - theme.px(24) - below);
}

QPointF MatrixGeometry::pointOf(double effort, double impact) const
{
    return {plot.left() + (effort - matrixAxisStart) / span * plot.width(),
            plot.bottom() - (impact - matrixAxisStart) / span * plot.height()};
}

double MatrixGeometry::effortAt(double x) const
{
    return clampedScore(matrixAxisStart + (x - plot.left()) / plot.width() * span);
}

double MatrixGeometry::impactAt(double y) const
{
    return clampedScore(matrixAxisStart + (plot.bottom() - y) / plot.height() * span);
}
