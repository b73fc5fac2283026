// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/quarter.h"
#include "entities/deckslide.h"
#include "scenes/encoding.h"

#include <QList>

// The parts of the OKR deck that needs no saved deck, in their order.
[[nodiscard]] inline QList<SlideKind> allSlideKinds()
{
    return {SlideKind::Title,     SlideKind::Strategy, SlideKind::Matrix,
            SlideKind::Objective, SlideKind::Timeline, SlideKind::NotDoing};
}

// Which deck is wanted: of one quarter, in one language, with all parts or some.
struct DeckSpec {
    Quarter quarter;
    Language language;
    QList<SlideKind> parts = allSlideKinds();
    ColorBy matrixColor = ColorBy::Goal; // as on the live matrix, with the same legend
    SizeBy matrixSize = SizeBy::Estimate;
    bool timelineBaseline = false; // ghosts where projects stood at the last review
};
