// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/markoutline.h"

#include "scenes/encoding.h"

#include <cmath>
#include <numbers>

namespace {

// `corners` points around the centre, the first at `start` degrees clockwise from the right; every other
// one nearer to the centre by `inner` (1: none is).
QPolygonF around(const QPointF &centre, double radius, int corners, double start, double inner = 1)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (start + 360.0 * i / corners) * std::numbers::pi / 180;
        const double reach = i % 2 == 0 ? radius : radius * inner;
        polygon += centre + QPointF(reach * std::cos(angle), reach * std::sin(angle));
    }
    return polygon;
}

QPolygonF plus(const QPointF &centre, double radius)
{
    const double arm = radius * 0.36;
    QPolygonF polygon;
    for (const QPointF &corner :
         {QPointF(-arm, -radius), QPointF(arm, -radius), QPointF(arm, -arm), QPointF(radius, -arm),
          QPointF(radius, arm), QPointF(arm, arm), QPointF(arm, radius), QPointF(-arm, radius),
          QPointF(-arm, arm), QPointF(-radius, arm), QPointF(-radius, -arm), QPointF(-arm, -arm)})
        polygon += centre + corner;
    return polygon;
}

} // namespace

// Corners beyond the radius where a shape would else look smaller than the disc.
QPolygonF markOutline(const QPointF &centre, double radius, MarkShape shape)
{
    switch (shape) {
    case MarkShape::Square:
        return around(centre, radius * 1.25, 4, 45);
    case MarkShape::Diamond:
        return around(centre, radius * 1.25, 4, 0);
    case MarkShape::TriangleUp:
        return around(centre, radius * 1.3, 3, -90);
    case MarkShape::TriangleDown:
        return around(centre, radius * 1.3, 3, 90);
    case MarkShape::Hexagon:
        return around(centre, radius * 1.1, 6, 0);
    case MarkShape::Plus:
        return plus(centre, radius * 1.1);
    case MarkShape::Star:
        return around(centre, radius * 1.3, 10, -90, 0.45);
    case MarkShape::Dash:
        return QRectF(centre.x() - radius, centre.y() - radius * 0.25, 2 * radius, radius * 0.5);
    case MarkShape::Disc:
    case MarkShape::Ring:
        break;
    }
    return {};
}
