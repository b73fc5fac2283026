// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// What the room has to say about a need of the list; empty: nothing, it is decided.
Message questionOf(const Need &need, const RankedNeed &ranked)
{
    if (ranked.isKeptBelowLine())
        return Message(QT_TRANSLATE_NOOP("Message", "Chosen, but over capacity: cut it, or find the days?"));
    const bool isOpen = need.status == NeedStatus::New || need.status == NeedStatus::Qualified;
    if (ranked.isNotKeptAboveLine() && isOpen)
        return Message(QT_TRANSLATE_NOOP("Message", "It fits: choose, defer or decline?"));
    if (isOpen && need.decisionReason.isEmpty())
        return Message(QT_TRANSLATE_NOOP("Message", "It does not fit: defer or decline?"));
    return {};
}

ListRow rowOf(const DeckContext &deck, const Need &need, const RankedNeed &ranked, const Message &question)
{
    ListRow row;
    row.goal = tagOf(goalOf(deck.index, need));
    row.rank = ranked.rank;
    row.kept = ranked.kept;
    row.title = need.title;
    row.detail = deck.say(question);
    const QString person = personText(deck, need.stakeholder);
    if (!person.isEmpty())
        row.detail += u" · "_s + person;
    row.end =
        deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 day(s)"), deck.language.number(ranked.days, 0))
                     .counting(int(std::lround(ranked.days))));
    return row;
}

} // namespace

Slide writeDecisionsToTake(const DeckContext &deck)
{
    ListContent over;
    ListContent others;
    for (const RankedNeed &ranked : deck.ranking.needs) {
        const Need *need = deck.index.plan().needs.find(ranked.id);
        const Message question = need ? questionOf(*need, ranked) : Message();
        if (!question.isEmpty())
            (ranked.isKeptBelowLine() ? over : others).rows += rowOf(deck, *need, ranked, question);
    }
    const QString quarter = deck.quarter.shortLabel(deck.language);
    const ListContent content{over.rows + others.rows};
    const int count = int(content.rows.size());
    if (count == 0) {
        return {SlideKind::DecisionsToTake,
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "All is decided for %1"), quarter)),
                {},
                {},
                HintContent{
                    deck.say(Message(QT_TRANSLATE_NOOP("Message",
                                                       "No need of the ranked list waits for an answer, and "
                                                       "what was chosen fits into the capacity."))),
                    deck.say(Message(QT_TRANSLATE_NOOP("Message", "Next: tell those who asked.")))}};
    }
    const QString number = capitalised(numberInWords(count, deck.language), deck.language);
    return {SlideKind::DecisionsToTake,
            deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 decision(s) to take for %2"), number, quarter)
                         .counting(count)),
            {},
            {},
            content};
}
