// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "rules/capacity.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/numberwords.h"
#include "slides/focusteams.h"
#include "slides/slidecontents.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// What the team is cut by, where its members say it.
QString groupOf(const PlanSettings &settings, const Member &member)
{
    if (settings.teamModel == TeamModel::Specialities)
        return member.speciality.trimmed();
    return member.businessLine.trimmed().isEmpty() ? member.speciality.trimmed()
                                                   : member.businessLine.trimmed();
}

TeamSeat seatOf(const DeckContext &deck, const Member &member)
{
    return {member.name,
            deck.say(Message::inContext("Choice", choicesOf<MemberRole>().at(int(member.role)).label)),
            member.role};
}

// In the order of their first member; those who say nothing come last.
QList<TeamGroup> groupsOf(const DeckContext &deck)
{
    QList<TeamGroup> groups;
    TeamGroup others{deck.say(Message(QT_TRANSLATE_NOOP("Message", "The whole team"))), {}, {}};
    for (const Member &member : deck.index.plan().members) {
        const QString name = groupOf(deck.index.settings(), member);
        auto group = std::find_if(groups.begin(), groups.end(), [&name](const TeamGroup &known) {
            return known.title.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (name.isEmpty()) {
            others.seats += seatOf(deck, member);
            continue;
        }
        if (group == groups.end()) {
            groups += {name, {}, {}};
            group = groups.end() - 1;
        }
        group->seats += seatOf(deck, member);
    }
    if (!others.seats.isEmpty())
        groups += others;
    return groups;
}

// A box an objective; who is in none stands beside them, for run.
QList<TeamGroup> focusGroupsOf(const DeckContext &deck)
{
    const auto &members = deck.index.plan().members;
    QList<TeamGroup> groups;
    QList<EntityId> seated;
    for (const FocusTeam &team : focusTeamsOf(deck)) {
        TeamGroup group{team.title, {}, {}};
        if (!team.functions.isEmpty())
            group.detail = deck.say(Message(QT_TRANSLATE_NOOP("Message", "with %1"), team.functions));
        for (EntityId id : team.members)
            group.seats += seatOf(deck, *members.find(id));
        seated += team.members;
        groups += group;
    }
    TeamGroup others{deck.say(Message(QT_TRANSLATE_NOOP("Message", "In no focus team"))), {}, {}};
    for (const Member &member : members) {
        if (!seated.contains(member.id))
            others.seats += seatOf(deck, member);
    }
    if (!groups.isEmpty() && !others.seats.isEmpty())
        groups += others;
    return groups;
}

QString focusTitle(const DeckContext &deck)
{
    const int teams = int(focusTeamsOf(deck).size());
    const QString number = capitalised(numberInWords(teams, deck.language), deck.language);
    return deck.say(
        Message(QT_TRANSLATE_N_NOOP("Message", "%1 focus team(s) for %2, and run that is always staffed"),
                number, quarterOfObjectives(deck).shortLabel(deck.language))
            .counting(teams));
}

QString titleFor(const DeckContext &deck, qsizetype groups)
{
    const int people = int(deck.index.plan().members.size());
    const QString number = capitalised(numberInWords(people, deck.language), deck.language);
    const Capacity &capacity = deck.ranking.capacity;
    const double share = capacity.total > 0 ? 100 * capacity.run / capacity.total : 0;
    const QString percent = deck.language.withUnit(std::round(share), u"%"_s);
    if (groups < 2)
        return deck.say(
            Message(QT_TRANSLATE_N_NOOP("Message", "%1 people, %2 of their time for run"), number, percent)
                .counting(people));
    return deck.say(
        Message(QT_TRANSLATE_N_NOOP("Message", "%1 people in %2 groups, %3 of their time for run"), number,
                numberInWords(int(groups), deck.language), percent)
            .counting(people));
}

} // namespace

Slide writeTeam(const DeckContext &deck)
{
    if (deck.index.plan().members.isEmpty()) {
        return {SlideKind::Team,
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nobody is on the team yet"))),
                {},
                {},
                HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "Who does what, above the run that is always staffed."))),
                            deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "Next: say who is on the team, and for how many days a week.")))}};
    }
    TeamContent content;
    if (deck.index.settings().teamModel == TeamModel::FocusTeams)
        content.groups = focusGroupsOf(deck);
    const bool isFocused = !content.groups.isEmpty();
    if (!isFocused)
        content.groups = groupsOf(deck);
    const double run = deck.ranking.capacity.run;
    content.runTitle = deck.say(Message(QT_TRANSLATE_NOOP("Message", "RUN")));
    content.runText =
        deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 day(s) of %2 are reserved for what comes in"),
                         deck.language.number(run, 0), deck.quarter.label(deck.language))
                     .counting(int(std::lround(run))));
    return {SlideKind::Team,
            isFocused ? focusTitle(deck) : titleFor(deck, content.groups.size()),
            {},
            {},
            content};
}
