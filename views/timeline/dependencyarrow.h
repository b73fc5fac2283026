// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

class QPainter;
struct Theme;

// How an arrow stands out: it is not kept, it is on the critical chain, it is selected or being drawn.
enum class ArrowState { Plain, Conflict, Critical, Chosen };

// The way of an arrow from a bar to the one that waits for it.
struct ArrowPicture {
    QPolygonF way; // ends at the left edge of the bar that waits
    ArrowState state = ArrowState::Plain;
    QPointF sign; // where the shape of a conflict stands

    [[nodiscard]] QRectF bounds(const Theme &theme) const;
    // Whether the point is on the arrow, as nearly as a pointer can be.
    [[nodiscard]] bool contains(const QPointF &point, const Theme &theme) const;
    bool operator==(const ArrowPicture &) const = default;
};

// Out of the right end of `from`, below or above it, into the left edge of `to`; where there is no
// room between the two, back along the edge of the row. laneHeight: of a row.
[[nodiscard]] ArrowPicture arrowBetween(const QRectF &from, const QRectF &to, double laneHeight,
                                        const Theme &theme);
void drawArrow(QPainter *painter, const ArrowPicture &picture, const Theme &theme);
