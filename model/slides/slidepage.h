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

// A row of a list: its place from margin to margin, and the shapes of its page that are its own.
struct SlideRow {
    QRectF place;
    qsizetype first = 0;
    qsizetype end = 0; // behind the last

    bool operator==(const SlideRow &) const = default;
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
    QList<SlideRow> rows = {}; // from top to bottom; of a page that is a list
    DeckSlide entry = {}; // of the deck it comes from: notes, minutes, whether it is hidden
};
