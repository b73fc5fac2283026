// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixgeometry.h"

#include "painting/theme.h"
#include "rules/placement.h"

#include <algorithm>

MatrixGeometry::MatrixGeometry(const QSizeF &widget, const MatrixWindow &shown, const Theme &theme)
    : window(shown)
{
    const int line = theme.lineHeight(TextStyle::Caption);
    const double left = theme.isProjector ? line * 5.4 : theme.px(104);
    const double below = line * 2 + theme.px(theme.isProjector ? 10 : 34);
    plot = QRectF(left, theme.px(24), widget.width() - left - theme.px(24),
                  widget.height() - theme.px(24) - below);
}

QPointF MatrixGeometry::pointOf(double effort, double impact) const
{
    return {plot.left() + (effort - window.effortFrom) / (window.effortTo - window.effortFrom) * plot.width(),
            plot.bottom()
                - (impact - window.impactFrom) / (window.impactTo - window.impactFrom) * plot.height()};
}

double MatrixGeometry::effortAt(double x) const
{
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return clampedScore(window.effortFrom + share * (window.effortTo - window.effortFrom));
}

double MatrixGeometry::impactAt(double y) const
{
    const double share = std::clamp((plot.bottom() - y) / plot.height(), 0.0, 1.0);
    return clampedScore(window.impactFrom + share * (window.impactTo - window.impactFrom));
}
