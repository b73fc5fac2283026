// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/deck.h"
#include "entities/deckslide.h"

#include <QList>

// A deck that is made in one step: for which meeting, to whom, and its slides with the minutes planned.
struct ReadyDeck {
    DeckPurpose purpose = DeckPurpose::Own;
    DeckAudience audience = DeckAudience::Leadership;
    QList<DeckSlide> slides;
};

// One for every purpose but the deck of one's own, in the order of DeckPurpose. Lengths are PRODUCT.md S11's:
// 30 minutes a week, 60 a month and for the OKR review. Where the meeting must decide, the decisions to take
// come before what is only told.
[[nodiscard]] QList<ReadyDeck> readyDecks();
// Only with slides of those kinds; decks of which nothing but the title would be left are left out.
[[nodiscard]] QList<ReadyDeck> readyDecks(const QList<SlideKind> &kinds);
