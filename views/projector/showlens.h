// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

// What the presenter points out on a slide: a spot that stays bright, or a part drawn larger. Both follow
// the pointer.
struct ShowLens {
    bool isSpotlight = false;
    bool isZoomed = false;
    QPointF at; // in the window

    [[nodiscard]] bool isOn() const { return isSpotlight || isZoomed; }
};

inline constexpr double lensZoom = 2.5;

// Where the slide lies: the point under the lens stays where it is.
[[nodiscard]] QRectF paperUnder(const ShowLens &lens, const QRectF &paper);
// Everything but the spot becomes dark.
void drawSpotlight(QPainter *painter, const QRectF &window, const ShowLens &lens);
