// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/deckspec.h"
#include "slides/shape.h"

#include "core/entityid.h"

// Where on a page one gets to another by a click.
struct SlideLink {
    QRectF area;
    int slide = 0; // of the deck
    int page = -1; // its first one, from 0

    bool operator==(const SlideLink &) const = default;
};

// One page as it is painted: what writers, thumbnails and the show take.
struct SlidePage {
    SlideKind kind = SlideKind::Title;
    QString title; // in the outline
    EntityId subject; // the objective it is about; null for the others
    QColor ground;
    QList<Shape> shapes; // in painting order
    double height = slideHeight; // of a picture that is no slide: as high as what it shows
    QList<SlideLink> links = {};
    DeckSlide entry = {}; // of the deck it comes from: notes, minutes, whether it is hidden
};
