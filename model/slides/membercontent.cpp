// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "rules/objectivescore.h"
#include "rules/planindex.h"
#include "scenes/healthstatus.h"
#include "slides/whycards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What one member has to do with one objective of the quarter; without an objective: the projects that have
// none.
struct Share {
    const Objective *objective = nullptr;
    QList<const KeyResult *> results;
    QList<const Project *> projects;

    [[nodiscard]] bool isEmpty() const { return results.isEmpty() && projects.isEmpty(); }
};

bool worksOn(const Member &member, const Project &project)
{
    return project.status != ProjectStatus::Cancelled
        && (project.lead == member.id || project.team.contains(member.id));
}

// Ends in the quarter or later, or has no end yet.
bool isOfQuarter(const DeckContext &deck, Quarter quarter, const Project &project)
{
    const DateRange range = quarter.range(deck.index.settings().fiscalStartMonth);
    const bool isOver = project.end.isValid() && project.end < range.first;
    return !isOver && !(project.start.isValid() && project.start > range.last);
}

QList<Share> sharesOf(const DeckContext &deck, const Member &member)
{
    const Quarter quarter = quarterOfObjectives(deck);
    QList<Share> shares;
    for (const Objective *objective : objectivesIn(deck.index, quarter)) {
        Share share{objective, {}, {}};
        for (const KeyResult *keyResult : deck.index.keyResultsOf(objective->id)) {
            if (keyResult->owner == member.id)
                share.results += keyResult;
        }
        for (const Project *project : deck.index.projectsOfObjective(objective->id)) {
            if (worksOn(member, *project))
                share.projects += project;
        }
        if (!share.isEmpty() || objective->owner == member.id)
            shares += share;
    }
    Share other;
    for (const Project &project : deck.index.plan().projects) {
        const bool isElsewhere = !deck.index.plan().objectives.find(project.objective);
        if (isElsewhere && worksOn(member, project) && isOfQuarter(deck, quarter, project))
            other.projects += &project;
    }
    if (!other.isEmpty())
        shares += other;
    return shares;
}

// "72 → 95 %": where it stands, and the target.
QString wayOf(const DeckContext &deck, const KeyResult &keyResult)
{
    const auto target = numbersOf(keyResult).target;
    if (keyResult.kind == KeyResultKind::Milestone || !target || !hasNumbers(keyResult))
        return {};
    const QString targetWords = deck.say(valueText(keyResult, *target));
    const auto current = currentOf(deck.index, keyResult);
    return current ? QString(deck.language.shortNumber(*current) + u" → "_s + targetWords) : targetWords;
}

MemberResult resultOf(const DeckContext &deck, const KeyResult &keyResult)
{
    if (!hasNumbers(keyResult))
        return {{}, keyResult.title, deck.say(Message(QT_TRANSLATE_NOOP("Message", "no numbers yet")))};
    return {statusOf(healthOf(deck.index, keyResult, deck.today).health), keyResult.title,
            wayOf(deck, keyResult)};
}

WhyItem projectOf(const DeckContext &deck, const Member &member, const Project &project)
{
    const QString dates = datesOf(deck, project);
    QString detail = dates;
    const Member *lead = deck.index.plan().members.find(project.lead);
    if (project.lead == member.id)
        detail = deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1, you lead"), dates));
    else if (lead)
        detail = deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1, with %2"), dates, lead->name));
    return {shortTitleOf(project.shortTitle, project.title), detail};
}

QString titleOf(const DeckContext &deck, const Member &member, const Share &share)
{
    if (!share.objective)
        return deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "%1: your projects beside the objectives"), member.name));
    const Goal *goal = goalOf(deck.index, *share.objective);
    const QString served =
        deck.language.quoted(goal ? shortTitleOf(goal->shortTitle, goal->title)
                                  : shortTitleOf(share.objective->shortTitle, share.objective->title));
    if (!share.results.isEmpty())
        return deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "%1: your results serve %2"), member.name, served));
    if (!share.projects.isEmpty())
        return deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "%1: your projects serve %2"), member.name, served));
    return deck.say(
        Message(QT_TRANSLATE_NOOP("Message", "%1: your objective serves %2"), member.name, served));
}

Slide slideOf(const DeckContext &deck, const Member &member, const Share &share)
{
    MemberContent content;
    if (share.objective) {
        content.goal = tagOf(goalOf(deck.index, *share.objective));
        content.chain = whyCards(deck, *share.objective);
    }
    content.resultsHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Your key results")));
    for (const KeyResult *keyResult : share.results)
        content.results += resultOf(deck, *keyResult);
    content.projectsHeading = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Your projects")));
    for (const Project *project : share.projects)
        content.projects += projectOf(deck, member, *project);
    return {SlideKind::Member, titleOf(deck, member, share), {}, member.id, content};
}

Slide hintSlide(const DeckContext &deck, const QString &title, EntityId subject)
{
    return {
        SlideKind::Member,
        title,
        {},
        subject,
        HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                        "Message",
                        "A member's page says what is theirs, by when, and which company goal it serves."))),
                    deck.say(Message(QT_TRANSLATE_NOOP(
                        "Message", "Next: give key results an owner and projects a lead and a team.")))}};
}

} // namespace

QList<Slide> writeMembers(const DeckContext &deck, EntityId wanted)
{
    QList<Slide> slides;
    for (const Member &member : deck.index.plan().members) {
        if (!wanted.isNull() && member.id != wanted)
            continue;
        const QList<Share> shares = sharesOf(deck, member);
        for (const Share &share : shares)
            slides += slideOf(deck, member, share);
        if (shares.isEmpty() && member.id == wanted) {
            const Message title(QT_TRANSLATE_NOOP("Message", "Nothing is in %1's name yet"), member.name);
            slides += hintSlide(deck, deck.say(title), member.id);
        }
    }
    if (slides.isEmpty()) {
        const Message title = wanted.isNull()
            ? Message(QT_TRANSLATE_NOOP("Message", "No key result or project is in anybody's name yet"))
            : Message(QT_TRANSLATE_NOOP("Message", "This member is no longer in the plan"));
        slides += hintSlide(deck, deck.say(title), wanted);
    }
    return slides;
}
