// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "slides/slidecontents.h"

using namespace Qt::StringLiterals;

namespace {

QString functionOf(const DeckContext &deck, const Need &need)
{
    const Function *function = deck.index.plan().functions.find(need.function);
    return function ? function->title : QString();
}

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

WhyItem projectItem(const DeckContext &deck, const Project &project)
{
    const Member *lead = deck.index.plan().members.find(project.lead);
    const QString name = lead ? lead->name : deck.say(Message(QT_TRANSLATE_NOOP("Message", "no lead yet")));
    return {shortTitleOf(project.shortTitle, project.title), name + u", "_s + datesOf(deck, project)};
}

WhyItem needItem(const DeckContext &deck, const Need &need)
{
    const QString person = personText(deck, need.stakeholder);
    return {shortTitleOf(need.shortTitle, need.title), person.isEmpty() ? functionOf(deck, need) : person};
}

} // namespace

Slide writeWhy(const DeckContext &deck, const Objective &objective)
{
    const Goal *goal = goalOf(deck.index, objective);
    QList<const Need *> needs;
    for (const EntityId id : objective.needs) {
        if (const Need *need = deck.index.plan().needs.find(id))
            needs += need;
    }
    WhyContent content;
    content.goal = tagOf(goal);
    content.chain = {goalCard(deck, goal), needCard(deck, needs.value(0)), objectiveCard(deck, objective)};
    content.needsHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Other needs behind it")));
    for (const Need *need : needs.mid(1))
        content.needs += needItem(deck, *need);
    content.projectsHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Projects")));
    for (const Project *project : deck.index.projectsOfObjective(objective.id)) {
        if (project->status != ProjectStatus::Cancelled)
            content.projects += projectItem(deck, *project);
    }
    if (content.projects.isEmpty())
        content.projects +=
            {deck.say(Message(QT_TRANSLATE_NOOP("Message", "No project yet"))),
             deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: say what will be done, by whom.")))};
    const QString title = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Why, and how: %1"),
                                           shortTitleOf(objective.shortTitle, objective.title)));
    return {SlideKind::Objective, title, {}, objective.id, content};
}
