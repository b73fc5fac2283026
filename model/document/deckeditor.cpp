// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/deckeditor.h"

#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/decks.h"
#include "rules/readydecks.h"

DeckEditor::DeckEditor(PlanSession &session)
    : m_session(session)
{
}

Result<void> DeckEditor::apply(const Result<ChangeSet> &proposal)
{
    if (!proposal)
        return m_session.refuse(proposal.error());
    return proposal->isEmpty() ? Result<void>() : m_session.apply(*proposal);
}

Result<EntityId> DeckEditor::make(const ReadyDeck &ready, const QString &title)
{
    Deck deck;
    deck.id = m_session.editor().ids().next();
    deck.title = freeDeckTitle(m_session.data(), title);
    deck.purpose = ready.purpose;
    deck.audience = ready.audience;
    const Result<void> made = apply(addDeck(deck, ready.slides, m_session.editor().ids()));
    return made ? Result<EntityId>(deck.id) : made.asFailure();
}

Result<EntityId> DeckEditor::duplicate(EntityId deck)
{
    IdSource &ids = m_session.editor().ids();
    const EntityId copy = ids.next();
    const Result<void> made = apply(duplicateDeck(m_session.data(), deck, copy, ids));
    return made ? Result<EntityId>(copy) : made.asFailure();
}

Result<void> DeckEditor::address(EntityId deck, DeckAudience audience, EntityId about)
{
    return apply(addressDeck(m_session.data(), deck, audience, about));
}

Result<void> DeckEditor::setLook(EntityId deck, DeckLook look)
{
    return apply(setDeckLook(m_session.data(), deck, look));
}

Result<EntityId> DeckEditor::addSlide(DeckSlide slide)
{
    slide.id = m_session.editor().ids().next();
    const Result<void> added = apply(addDeckSlide(m_session.data(), slide));
    return added ? Result<EntityId>(slide.id) : added.asFailure();
}

Result<EntityId> DeckEditor::duplicateSlide(EntityId slide)
{
    const EntityId copy = m_session.editor().ids().next();
    const Result<void> made = apply(duplicateDeckSlide(m_session.data(), slide, copy));
    return made ? Result<EntityId>(copy) : made.asFailure();
}

Result<void> DeckEditor::moveSlide(EntityId slide, int position)
{
    return apply(moveDeckSlide(m_session.data(), slide, position));
}

Result<void> DeckEditor::removeSlide(EntityId slide)
{
    return apply(removeDeckSlide(m_session.data(), slide));
}

Result<void> DeckEditor::hideSlide(EntityId slide, bool isHidden)
{
    return apply(hideDeckSlide(m_session.data(), slide, isHidden));
}
