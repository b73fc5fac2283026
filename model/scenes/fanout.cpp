// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/fanout.h"

#include <QHash>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

// Spots nearer than this are one: half of the 0.1 that scores are kept to, on the smallest plot.
constexpr double sameSpot = 0.75;
constexpr double gap = 1.06; // circles of a fan stand this much apart
constexpr int largestRing = 8;
constexpr int largestSpread = 120; // rings searched for a free place, a quarter radius apart

using Spot = std::pair<qint64, qint64>;

Spot spotOf(const QPointF &point)
{
    return {qint64(std::llround(point.x() / sameSpot)), qint64(std::llround(point.y() / sameSpot))};
}

// The offset of one of `count` circles: on a ring while they are few, else on a sunflower spiral,
// which keeps any number of them evenly packed.
QPointF fanOffset(int position, int count, double radius)
{
    using std::numbers::pi;
    if (count <= largestRing) {
        const double ring = count == 2 ? radius * gap : radius * gap / std::sin(pi / count);
        const double start = count == 2 ? pi : -pi / 2;
        const double angle = start + 2 * pi * position / count;
        return {ring * std::cos(angle), ring * std::sin(angle)};
    }
    const double golden = pi * (3 - std::sqrt(5.0));
    const double distance = 1.75 * radius * gap * std::sqrt(position + 0.5);
    return {distance * std::cos(golden * position), distance * std::sin(golden * position)};
}

QPointF inside(const QPointF &point, double radius, const QRectF &bounds)
{
    const double spareX = std::min(radius, bounds.width() / 2);
    const double spareY = std::min(radius, bounds.height() / 2);
    return {std::clamp(point.x(), bounds.left() + spareX, bounds.right() - spareX),
            std::clamp(point.y(), bounds.top() + spareY, bounds.bottom() - spareY)};
}

bool isFree(const QPointF &centre, double radius, const QList<PlotCircle> &placed)
{
    return std::none_of(placed.cbegin(), placed.cend(), [&](const PlotCircle &other) {
        const QPointF way = other.centre - centre;
        return std::hypot(way.x(), way.y()) < radius + other.radius;
    });
}

// The free place nearest to where the circle belongs; its own place when nothing is free.
QPointF nearestFree(const PlotCircle &circle, const QList<PlotCircle> &placed, const QRectF &bounds)
{
    using std::numbers::pi;
    const QPointF wanted = inside(circle.centre, circle.radius, bounds);
    if (isFree(wanted, circle.radius, placed))
        return wanted;
    const double step = circle.radius / 4;
    for (int ring = 1; ring <= largestSpread; ++ring) {
        const int directions = 8 + 4 * ring;
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * pi * i / directions;
            const QPointF offset(ring * step * std::cos(angle), ring * step * std::sin(angle));
            const QPointF tried = wanted + offset;
            if (tried == inside(tried, circle.radius, bounds) && isFree(tried, circle.radius, placed))
                return tried;
        }
    }
    return wanted;
}

} // namespace

QList<QPointF> fannedOut(const QList<PlotCircle> &circles)
{
    QHash<Spot, QList<qsizetype>> spots;
    for (qsizetype i = 0; i < circles.size(); ++i)
        spots[spotOf(circles.at(i).centre)] += i;
    QList<QPointF> centres;
    centres.reserve(circles.size());
    for (const PlotCircle &circle : circles)
        centres += circle.centre;
    for (const QList<qsizetype> &members : std::as_const(spots)) {
        if (members.size() < 2)
            continue;
        double radius = 0;
        for (const qsizetype member : members)
            radius = std::max(radius, circles.at(member).radius);
        for (qsizetype i = 0; i < members.size(); ++i)
            centres[members.at(i)] += fanOffset(int(i), int(members.size()), radius);
    }
    return centres;
}

QList<QPointF> spreadApart(const QList<PlotCircle> &circles, const QRectF &bounds)
{
    const QList<QPointF> wanted = fannedOut(circles);
    QList<PlotCircle> placed;
    QList<QPointF> centres;
    for (qsizetype i = 0; i < circles.size(); ++i) {
        const double radius = circles.at(i).radius;
        centres += nearestFree({wanted.at(i), radius}, placed, bounds);
        placed += {centres.constLast(), radius};
    }
    return centres;
}
