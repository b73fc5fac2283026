// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "slides/slidecontents.h"

#include <algorithm>
#include <cmath>

namespace {

// A need is left out of this deck's quarter when that was decided in the quarter before it, or later.
constexpr int decidedSinceQuarters = 1;

NotDoingRow rowOf(const DeckContext &deck, const Need &need)
{
    NotDoingRow row;
    row.goal = tagOf(goalOf(deck.index, need));
    row.title = need.title;
    row.reason = need.decisionReason;
    if (need.status == NeedStatus::Declined) {
        row.fate = Fate::Declined;
        row.fateText = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Declined")));
    } else if (!need.quarter.isNull() && need.quarter > deck.quarter) {
        row.fate = Fate::Deferred;
        row.fateText = need.quarter.label(deck.language);
    } else if (quadrantOf(need) == Quadrant::Drop) {
        row.fateText = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Left out")));
    } else {
        row.fateText = deck.say(Message(QT_TRANSLATE_NOOP("Message", "Not chosen")));
    }
    return row;
}

// Why a need of the list was not chosen, in its own numbers, when nobody wrote it down.
QString reasonFromNumbers(const DeckContext &deck, const RankedNeed &ranked, const Need &need)
{
    const QString days = deck.language.number(ranked.days, 0);
    const int count = int(std::lround(ranked.days));
    if (!ranked.aboveLine && ranked.days > deck.ranking.remainder)
        return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 day(s) for %2 left"), days,
                                deck.language.number(std::max(0.0, deck.ranking.remainder), 0))
                            .counting(count));
    return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 day(s) for an impact of %2 out of 5"), days,
                            deck.language.number(need.impact.value_or(lowestScore), 1))
                        .counting(count));
}

QList<NotDoingRow> listedRows(const DeckContext &deck)
{
    QList<NotDoingRow> rows;
    for (const RankedNeed &ranked : deck.ranking.needs) {
        const Need *need = deck.index.plan().needs.find(ranked.id);
        if (!need || ranked.kept)
            continue;
        NotDoingRow row = rowOf(deck, *need);
        row.rank = ranked.rank;
        if (row.reason.isEmpty())
            row.reason = reasonFromNumbers(deck, ranked, *need);
        rows += row;
    }
    return rows;
}

bool wasDecidedForThisQuarter(const DeckContext &deck, const Need &need)
{
    const int startMonth = deck.index.settings().fiscalStartMonth;
    const QDate from = deck.quarter.plus(-decidedSinceQuarters).range(startMonth).first;
    const auto &decisions = deck.index.plan().decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const Decision &decision) {
        const bool leavesOut = decision.kind == DecisionKind::Defer || decision.kind == DecisionKind::Decline
            || decision.kind == DecisionKind::Cut;
        return leavesOut && decision.item == need.id && decision.date >= from && decision.date <= deck.today;
    });
}

// Deferred and declined ones that left this quarter's list.
QList<NotDoingRow> decidedRows(const DeckContext &deck)
{
    QList<NotDoingRow> rows;
    for (const Need &need : deck.index.plan().needs) {
        const bool isDeferred = need.status == NeedStatus::Deferred && need.quarter > deck.quarter;
        const bool isOut = isDeferred || need.status == NeedStatus::Declined;
        if (isOut && !deck.ranking.find(need.id) && wasDecidedForThisQuarter(deck, need))
            rows += rowOf(deck, need);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const NotDoingRow &a, const NotDoingRow &b) { return a.fate < b.fate; });
    return rows;
}

} // namespace

Slide writeNotDoing(const DeckContext &deck)
{
    const QString quarter = deck.quarter.shortLabel(deck.language);
    NotDoingContent content{listedRows(deck) + decidedRows(deck)};
    if (content.rows.isEmpty()) {
        return {
            SlideKind::NotDoing,
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nothing has been left out of %1 yet"), quarter)),
            {},
            {},
            HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message",
                            "What is not done deserves a reason, and the people who asked hear it here."))),
                        deck.say(Message(QT_TRANSLATE_NOOP(
                            "Message", "Next: defer or decline what does not fit, with a reason.")))}};
    }
    return {SlideKind::NotDoing,
            deck.say(Message(QT_TRANSLATE_NOOP("Message", "What we are not doing in %1, and why"), quarter)),
            {},
            {},
            content};
}
