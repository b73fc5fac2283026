// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/deckspec.h"

#include "rules/decks.h"

QList<DeckSlide> slidesOfKinds(const QList<SlideKind> &kinds)
{
    QList<DeckSlide> slides;
    for (const SlideKind kind : kinds) {
        DeckSlide slide;
        slide.kind = kind;
        slide.position = int(slides.size());
        slides += slide;
    }
    return slides;
}

DeckSpec deckSpecOf(const PlanData &plan, const Deck &deck, Quarter shown, const Language &language)
{
    DeckSpec spec{.quarter = deck.quarter.isNull() ? shown : deck.quarter, .language = language};
    if (!deck.language.isEmpty() && deck.language != language.code())
        spec.language = Language(deck.language);
    spec.slides = slidesOfDeck(plan, deck.id);
    spec.title = deck.title;
    spec.look = deck.look;
    spec.audience = deck.audience;
    spec.function = deck.function;
    spec.member = deck.member;
    return spec;
}
