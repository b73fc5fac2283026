// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/deck.h"
#include "entities/deckslide.h"

#include <QList>

class PlanSession;
struct ChangeSet;
struct ReadyDeck;

// The verbs of putting decks together; titles, notes and minutes are fields like others, for PlanEditor. Each
// checks the rules, is refused with a message, or becomes one undo step with a name. It only holds the session: make one wherever it is needed.
class DeckEditor final {
public:
    explicit DeckEditor(PlanSession &session);

    // With the title, numbered where it is taken.
    Result<EntityId> make(const ReadyDeck &ready, const QString &title);
    Result<EntityId> duplicate(EntityId deck);
    // `about` is the function or the member of such an audience, else null.
    Result<void> address(EntityId deck, DeckAudience audience, EntityId about);
    Result<void> setLook(EntityId deck, DeckLook look);

    // At its position; its id is given here.
    Result<EntityId> addSlide(DeckSlide slide);
    Result<EntityId> duplicateSlide(EntityId slide);
    Result<void> moveSlide(EntityId slide, int position);
    Result<void> removeSlide(EntityId slide);
    Result<void> hideSlide(EntityId slide, bool isHidden);

private:
    Result<void> apply(const Result<ChangeSet> &proposal);

    PlanSession &m_session;
};
