// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidecontents.h"

#include "rules/goalof.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"

using namespace Qt::StringLiterals;

SlideGoal tagOf(const Goal *goal)
{
    return goal ? SlideGoal{goal->color, goalLabel(*goal)} : SlideGoal{};
}

QStringList deckHeading(const DeckContext &deck)
{
    QString title = deck.index.settings().title.trimmed();
    if (title.isEmpty())
        title = deck.say(Message(QT_TRANSLATE_NOOP("Message", "RevOps roadmap")));
    return {title, deck.quarter.label(deck.language)};
}

Quarter quarterOfObjectives(const DeckContext &deck)
{
    if (!objectivesIn(deck.index, deck.quarter).isEmpty())
        return deck.quarter;
    const Quarter current = Quarter::of(deck.today, deck.index.settings().fiscalStartMonth);
    return objectivesIn(deck.index, current).isEmpty() ? deck.quarter : current;
}

QString personText(const DeckContext &deck, EntityId id)
{
    const Contact *contact = deck.index.plan().contacts.find(id);
    if (!contact)
        return {};
    return contact->title.isEmpty() ? contact->name : QString(contact->name + u", "_s + contact->title);
}
