// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/chosendeck.h"

#include "document/quarterfigures.h"

ChosenDeck::ChosenDeck(QuarterFigures &figures)
    : QObject(&figures)
{
}

EntityId ChosenDeck::of(const QuarterFigures &figures)
{
    const auto *known = figures.findChild<const ChosenDeck *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known->m_deck : EntityId();
}

void ChosenDeck::choose(QuarterFigures &figures, EntityId deck)
{
    auto *chosen = figures.findChild<ChosenDeck *>(QString(), Qt::FindDirectChildrenOnly);
    if (!chosen)
        chosen = new ChosenDeck(figures);
    if (chosen->m_deck == deck)
        return;
    chosen->m_deck = deck;
    Q_EMIT figures.deckChoiceChanged();
}
