// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/quarter.h"
#include "entities/deck.h"
#include "entities/deckslide.h"
#include "scenes/encoding.h"

#include <QList>

struct PlanData;

// The parts of the OKR deck that needs no saved deck, in their order.
[[nodiscard]] inline QList<SlideKind> allSlideKinds()
{
    return {SlideKind::Title,     SlideKind::Strategy, SlideKind::Matrix,
            SlideKind::Objective, SlideKind::Timeline, SlideKind::NotDoing};
}

// One entry a kind, about everything, with nothing written by hand.
[[nodiscard]] QList<DeckSlide> slidesOfKinds(const QList<SlideKind> &kinds);

// Which deck is wanted: of one quarter, in one language, with which slides, for whom.
struct DeckSpec {
    Quarter quarter;
    Language language;
    // In their order. Entries of a saved deck have its ids, those of the deck that needs none have not.
    QList<DeckSlide> slides = slidesOfKinds(allSlideKinds());
    ColorBy matrixColor = ColorBy::Goal; // as on the live matrix, with the same legend
    SizeBy matrixSize = SizeBy::Estimate;
    bool timelineBaseline = false; // ghosts where projects stood at the last review
    QString title; // of the saved deck; empty: the plan's
    DeckLook look = DeckLook::Light;
    DeckAudience audience = DeckAudience::Leadership;
    EntityId function; // whom slides are about that name none: the audience's
    EntityId member; // the same
    EntityId meeting; // whose decisions were taken; null: those of the quarter
    bool withHidden = false; // where a deck is edited, its hidden slides show as well
};

// What the deck wants: its slides in order. `shown` and `language` stand in where it has none of its own.
[[nodiscard]] DeckSpec deckSpecOf(const PlanData &plan, const Deck &deck, Quarter shown,
                                  const Language &language);
