// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <algorithm>

namespace {

// The heaviest first; those without a weight keep their order, last.
QList<const Goal *> goalsByWeight(const PlanIndex &index)
{
    QList<const Goal *> goals = goalsInOrder(index);
    std::stable_sort(goals.begin(), goals.end(), [](const Goal *a, const Goal *b) {
        return a->weight.value_or(-1) > b->weight.value_or(-1);
    });
    return goals;
}

QString percent(const DeckContext &deck, double weight)
{
    return deck.language.withUnit(weight, QStringLiteral("%"));
}

QString titleFor(const DeckContext &deck, const QList<const Goal *> &goals)
{
    const int count = int(goals.size());
    const QString number = capitalised(numberInWords(count, deck.language), deck.language);
    const Goal *first = goals.constFirst();
    if (!first->weight) {
        const Message plain(QT_TRANSLATE_N_NOOP("Message", "%1 goal(s) guide the year"), number);
        return deck.say(plain.counting(count));
    }
    const Message weighed(QT_TRANSLATE_N_NOOP("Message", "%1 goal(s) guide the year, %2 weighs %3"), number,
                          deck.language.quoted(shortTitleOf(first->shortTitle, first->title)),
                          percent(deck, *first->weight));
    return deck.say(weighed.counting(count));
}

StrategyRow rowOf(const DeckContext &deck, const Goal &goal, double heaviest)
{
    StrategyRow row;
    row.goal = tagOf(&goal);
    row.title = goal.title;
    row.metric = goal.metric.isEmpty() ? goal.description : goal.metric;
    row.sponsor = personText(deck, goal.sponsor);
    if (goal.weight) {
        row.weight = heaviest > 0 ? *goal.weight / heaviest : 0;
        row.weightText = percent(deck, *goal.weight);
    }
    return row;
}

} // namespace

Slide writeStrategy(const DeckContext &deck)
{
    const QList<const Goal *> goals = goalsByWeight(deck.index);
    if (goals.isEmpty()) {
        return {SlideKind::Strategy,
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "No goal guides the year yet"))),
                {},
                {},
                HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message",
                                "Goals say what the company wants, who stands for it and how it counts."))),
                            deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "Next: write down three to five goals with the leadership.")))}};
    }
    StrategyContent content;
    for (const Goal *goal : goals)
        content.rows += rowOf(deck, *goal, goals.constFirst()->weight.value_or(0));
    return {SlideKind::Strategy, titleFor(deck, goals), {}, {}, content};
}
