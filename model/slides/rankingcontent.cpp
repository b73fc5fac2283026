// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/numberwords.h"
#include "slides/slidecontents.h"

#include <cmath>

namespace {

QString titleFor(const DeckContext &deck)
{
    const QString quarter = deck.quarter.shortLabel(deck.language);
    const Ranking &ranking = deck.ranking;
    const int above = int(ranking.linePosition);
    const QString days = deck.language.number(std::max(0.0, ranking.capacity.available()), 0);
    if (ranking.needs.isEmpty())
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "No need is ranked for %1 yet"), quarter));
    if (above == 0)
        return deck.say(
            Message(QT_TRANSLATE_NOOP("Message", "The first need does not fit into the %1 days of %2"), days,
                    quarter));
    const QString number = capitalised(numberInWords(above, deck.language), deck.language);
    // The matrix says how many chosen ones fit: where the choice differs from the line, both are told apart.
    if (const int kept = ranking.keptCount(); kept > 0 && kept != above) {
        return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 need(s) above the line of %2, chosen: %3"),
                                number, quarter, numberInWords(kept, deck.language))
                            .counting(above));
    }
    return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 need(s) fit into the %2 days of %3"), number,
                            days, quarter)
                        .counting(above));
}

RankingRow rowOf(const DeckContext &deck, const RankedNeed &ranked)
{
    RankingRow row;
    row.rank = ranked.rank;
    row.kept = ranked.kept;
    if (const Need *need = deck.index.plan().needs.find(ranked.id)) {
        row.goal = tagOf(goalOf(deck.index, *need));
        row.title = need->title;
    }
    if (ranked.isKeptBelowLine())
        row.state = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Over capacity")));
    else if (ranked.isNotKeptAboveLine())
        row.state = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Not chosen")));
    row.days =
        deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 day(s)"), deck.language.number(ranked.days, 0))
                     .counting(int(std::lround(ranked.days))));
    return row;
}

} // namespace

Slide writeRanking(const DeckContext &deck)
{
    const Ranking &ranking = deck.ranking;
    if (ranking.needs.isEmpty()) {
        const HintContent hint{
            deck.say(Message(QT_TRANSLATE_NOOP(
                "Message", "The ranked list shows what fits into the quarter and where it must stop."))),
            deck.say(Message(
                QT_TRANSLATE_NOOP("Message", "Next: place the needs by impact and effort, then choose.")))};
        return {SlideKind::Ranking, titleFor(deck), {}, {}, hint};
    }
    RankingContent content;
    for (const RankedNeed &ranked : ranking.needs)
        content.rows += rowOf(deck, ranked);
    content.cut = ranking.linePosition;
    const double available = std::max(0.0, ranking.capacity.available());
    content.cutText = deck.say(
        Message(QT_TRANSLATE_N_NOOP("Message", "Capacity · %1 day(s)"), deck.language.number(available, 0))
            .counting(int(std::lround(available))));
    return {SlideKind::Ranking, titleFor(deck), {}, {}, content};
}
