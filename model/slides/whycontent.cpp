// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "slides/whycards.h"

using namespace Qt::StringLiterals;

namespace {

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
    WhyContent content;
    content.goal = tagOf(goalOf(deck.index, objective));
    content.chain = whyCards(deck, objective);
    content.needsHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Other needs behind it")));
    for (const Need *need : needsBehind(deck, objective).mid(1))
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
