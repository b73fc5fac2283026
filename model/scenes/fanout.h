// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

class QRectF;

// A circle on a plot, in the plot's own lengths.
struct PlotCircle {
    QPointF centre;
    double radius = 0;
};

// Where circles are drawn when several stand on one spot: these fan out around it, touching each
// other, the first to the left or on top; the others stay. Same order, same size as the input.
[[nodiscard]] QList<QPointF> fannedOut(const QList<PlotCircle> &circles);

// Where circles stand so that none covers another and all are inside `bounds`, as near as can be to
// where they belong; for slides, where every number must be read. The first ones move least.
[[nodiscard]] QList<QPointF> spreadApart(const QList<PlotCircle> &circles, const QRectF &bounds);
