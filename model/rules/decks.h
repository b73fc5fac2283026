// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "entities/deck.h"
#include "entities/deckslide.h"

#include <QList>

struct PlanData;

// The entries of a saved deck in their order, hidden ones among them.
[[nodiscard]] QList<DeckSlide> slidesOfDeck(const PlanData &plan, EntityId deck);
// The deck of that title, case and accents ignored; null when there is none.
[[nodiscard]] const Deck *deckNamed(const PlanData &plan, const QString &title);
// "Weekly sync", or "Weekly sync 2" where that is taken.
[[nodiscard]] QString freeDeckTitle(const PlanData &plan, const QString &wanted);
// What to call an entry: its own title, else its kind and what it is about.
[[nodiscard]] Message slideName(const PlanData &plan, const DeckSlide &slide);

// Each is one undo step; refused with a message where it cannot be. The positions of a deck stay 0, 1, 2…
[[nodiscard]] ChangeSet addDeck(const Deck &deck, const QList<DeckSlide> &slides, IdSource &ids);
// For whom it is: `about` is the function or the member of such an audience.
[[nodiscard]] Result<ChangeSet> addressDeck(const PlanData &plan, EntityId deck, DeckAudience audience,
                                            EntityId about);
[[nodiscard]] Result<ChangeSet> setDeckLook(const PlanData &plan, EntityId deck, DeckLook look);
[[nodiscard]] Result<ChangeSet> duplicateDeck(const PlanData &plan, EntityId deck, EntityId copy,
                                              IdSource &ids);
// At slide.position, or at the end when that is further.
[[nodiscard]] Result<ChangeSet> addDeckSlide(const PlanData &plan, const DeckSlide &slide);
// Right after the slide it copies.
[[nodiscard]] Result<ChangeSet> duplicateDeckSlide(const PlanData &plan, EntityId slide, EntityId copy);
// To that place among the deck's slides; those between move up or down by one.
[[nodiscard]] Result<ChangeSet> moveDeckSlide(const PlanData &plan, EntityId slide, int position);
[[nodiscard]] Result<ChangeSet> removeDeckSlide(const PlanData &plan, EntityId slide);
[[nodiscard]] Result<ChangeSet> hideDeckSlide(const PlanData &plan, EntityId slide, bool isHidden);
