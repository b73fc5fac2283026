// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
struct Theme;

// Where an arrow is drawn from, on the bar that is pointed at or selected.
struct HandlePicture {
    QPointF centre;

    bool operator==(const HandlePicture &) const = default;
};

// A bar that is being drawn and is not a project yet.
struct DraftPicture {
    QRectF bar;

    bool operator==(const DraftPicture &) const = default;
};

// A rectangle that selects what it touches.
struct BandPicture {
    QRectF band;

    bool operator==(const BandPicture &) const = default;
};

// Pixels from its centre within which a press takes a handle.
[[nodiscard]] double handleReach(const Theme &theme);
void drawHandle(QPainter *painter, const HandlePicture &picture, const Theme &theme);
void drawDraft(QPainter *painter, const DraftPicture &picture, const Theme &theme);
void drawBand(QPainter *painter, const BandPicture &picture, const Theme &theme);
