// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/whycards.h"

#include "rules/goalof.h"
#include "rules/planindex.h"

using namespace Qt::StringLiterals;

namespace {

WhyCard goalCard(const DeckContext &deck, const Goal *goal)
{
    const QString heading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Company goal")));
    if (!goal)
        return {heading, deck.say(Message(QT_TRANSLATE_NOOP("Message", "No goal yet"))), {}};
    return {heading, goal->title, personText(deck, goal->sponsor)};
}

WhyCard needCard(const DeckContext &deck, const Need *need)
{
    if (!need)
        return {deck.say(Message(QT_TRANSLATE_NOOP("Message", "Need"))),
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "No need behind it yet"))),
                {}};
    const Contact *stakeholder = deck.index.plan().contacts.find(need->stakeholder);
    const QString heading = stakeholder
        ? deck.say(Message(QT_TRANSLATE_NOOP("Message", "Need of %1"), stakeholder->name))
        : deck.say(Message(QT_TRANSLATE_NOOP("Message", "Need")));
    const QString detail =
        stakeholder && !stakeholder->title.isEmpty() ? stakeholder->title : functionOf(deck, *need);
    return {heading, need->title, detail};
}

WhyCard objectiveCard(const DeckContext &deck, const Objective &objective)
{
    const QString quarter = objective.quarter.label(deck.language);
    const Message kind = objective.kind == ObjectiveKind::Committed
        ? Message(QT_TRANSLATE_NOOP("Message", "Committed in %1"), quarter)
        : Message(QT_TRANSLATE_NOOP("Message", "Aspirational in %1"), quarter);
    return {deck.say(Message(QT_TRANSLATE_NOOP("Message", "Our objective"))), objective.title,
            deck.say(kind)};
}

} // namespace

QString functionOf(const DeckContext &deck, const Need &need)
{
    const Function *function = deck.index.plan().functions.find(need.function);
    return function ? function->title : QString();
}

QString datesOf(const DeckContext &deck, const Project &project)
{
    const QString start = deck.language.dayMonth(project.start);
    const QString end = deck.language.dayMonth(project.end);
    if (project.status == ProjectStatus::Done)
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "done")));
    if (project.start.isValid() && project.end.isValid())
        return start + u" – "_s + end;
    if (project.end.isValid())
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "until %1"), end));
    return deck.say(Message(QT_TRANSLATE_NOOP("Message", "no dates yet")));
}

QList<const Need *> needsBehind(const DeckContext &deck, const Objective &objective)
{
    QList<const Need *> needs;
    for (const EntityId id : objective.needs) {
        if (const Need *need = deck.index.plan().needs.find(id))
            needs += need;
    }
    return needs;
}

QList<WhyCard> whyCards(const DeckContext &deck, const Objective &objective)
{
    return {goalCard(deck, goalOf(deck.index, objective)),
            needCard(deck, needsBehind(deck, objective).value(0)), objectiveCard(deck, objective)};
}
