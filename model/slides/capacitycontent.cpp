// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/capacity.h"
#include "rules/load.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "slides/slidecontents.h"

#include <cmath>

namespace {

constexpr double halfADay = 0.5; // less is a rounding of the estimates

QString days(const DeckContext &deck, double value)
{
    return deck.language.number(value, 0);
}

QString counted(const DeckContext &deck, const char *sentence, double value)
{
    return deck.say(Message(sentence, days(deck, value)).counting(int(std::lround(value))));
}

void writeWords(const DeckContext &deck, CapacityBar &bar)
{
    const double over = bar.run + bar.projects - bar.total;
    bar.text = deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 of %2 day(s)"),
                                days(deck, bar.run + bar.projects), days(deck, bar.total))
                            .counting(int(std::lround(bar.total))));
    if (over >= halfADay)
        bar.over = counted(deck, QT_TRANSLATE_N_NOOP("Message", "%1 day(s) too many"), over);
}

CapacityBar teamBar(const DeckContext &deck)
{
    const Capacity &capacity = deck.ranking.capacity;
    CapacityBar bar{deck.say(Message(QT_TRANSLATE_NOOP("Message", "The team"))),
                    capacity.total,
                    capacity.run,
                    capacity.committed + capacity.kept,
                    {},
                    {}};
    writeWords(deck, bar);
    return bar;
}

CapacityBar memberBar(const DeckContext &deck, const Member &member, const DateRange &range)
{
    CapacityBar bar;
    bar.name = member.name;
    bar.total = workingDays(deck.index, member, range);
    bar.run = bar.total * runReserveOf(deck.index, member) / 100;
    for (const WeekLoad &week : weeklyLoad(deck.index, {member.id, {}}, range))
        bar.projects += week.projectDays;
    writeWords(deck, bar);
    return bar;
}

QString titleFor(const DeckContext &deck)
{
    const Capacity &capacity = deck.ranking.capacity;
    const QString quarter = deck.quarter.shortLabel(deck.language);
    if (capacity.free() <= -halfADay)
        return deck.say(
            Message(QT_TRANSLATE_N_NOOP("Message", "Run and projects ask for %1 day(s) more than %2 has"),
                    days(deck, -capacity.free()), quarter)
                .counting(int(std::lround(-capacity.free()))));
    return deck.say(
        Message(
            QT_TRANSLATE_N_NOOP("Message", "Run takes %1 of the %2 days of %3, projects %4: %5 day(s) left"),
            days(deck, capacity.run), days(deck, capacity.total), quarter,
            days(deck, capacity.committed + capacity.kept), days(deck, std::max(0.0, capacity.free())))
            .counting(int(std::lround(capacity.free()))));
}

} // namespace

Slide writeCapacity(const DeckContext &deck)
{
    const auto &members = deck.index.plan().members;
    if (members.isEmpty()) {
        return {SlideKind::Capacity,
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nobody is on the team yet"))),
                {},
                {},
                HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "The days of the team, less run, are what projects can have."))),
                            deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "Next: say who is on the team, and for how many days a week.")))}};
    }
    CapacityContent content;
    content.runName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Run")));
    content.projectsName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Projects")));
    content.freeName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Free")));
    content.overName = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Over capacity")));
    content.bars += teamBar(deck);
    const DateRange range = deck.quarter.range(deck.index.settings().fiscalStartMonth);
    for (const Member &member : members)
        content.bars += memberBar(deck, member, range);
    return {SlideKind::Capacity, titleFor(deck), {}, {}, content};
}
