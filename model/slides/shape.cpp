// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/shape.h"

namespace {

// Of Inter, in shares of the em.
constexpr double capHeight = 0.73;
constexpr double descent = 0.21;

struct Bounds {
    QRectF operator()(const TextRun &run) const
    {
        const double top = run.position.y() - capHeight * run.style.size;
        return {run.position.x(), top, run.width, (capHeight + descent) * run.style.size};
    }
    QRectF operator()(const Box &box) const { return grown(box.rect, box.stroke); }
    QRectF operator()(const Line &line) const { return grown(line.points.boundingRect(), line.stroke); }
    QRectF operator()(const Ellipse &ellipse) const
    {
        const QPointF corner(ellipse.radius, ellipse.radius);
        return grown({ellipse.centre - corner, ellipse.centre + corner}, ellipse.stroke);
    }
    QRectF operator()(const Polygon &polygon) const
    {
        return grown(polygon.points.boundingRect(), polygon.stroke);
    }

    QRectF operator()(const Picture &picture) const { return picture.rect; }

private:
    static QRectF grown(const QRectF &rect, const Stroke &stroke)
    {
        const double half = stroke.ink.isValid() ? stroke.width / 2 : 0;
        return rect.adjusted(-half, -half, half, half);
    }
};

} // namespace

QRectF boundsOf(const Shape &shape)
{
    return std::visit(Bounds(), shape);
}
