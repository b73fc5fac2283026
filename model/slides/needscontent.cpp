// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/entitychoices.h"
#include "rules/goalof.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/numberwords.h"
#include "slides/whycards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNamed = 3; // needs named in the row of a function

// Asked for the quarter: in its ranked list, or waiting to be placed.
bool isAskedFor(const DeckContext &deck, const Need &need)
{
    return isListed(need, deck.quarter) || isToPlace(need, deck.quarter);
}

struct FunctionNeeds {
    const Function *function = nullptr; // null: of nobody
    QList<const Need *> needs;
    int kept = 0;
};

// The one that asks for the most first.
QList<FunctionNeeds> needsByFunction(const DeckContext &deck)
{
    QList<FunctionNeeds> all;
    for (const Function &function : deck.index.plan().functions)
        all += {&function, {}, 0};
    all += FunctionNeeds();
    for (const Need &need : deck.index.plan().needs) {
        if (!isAskedFor(deck, need))
            continue;
        const auto own = std::find_if(all.begin(), all.end() - 1, [&need](const FunctionNeeds &candidate) {
            return candidate.function->id == need.function;
        });
        own->needs += &need;
        own->kept += isKept(need, deck.quarter) ? 1 : 0;
    }
    all.removeIf([](const FunctionNeeds &function) { return function.needs.isEmpty(); });
    std::stable_sort(all.begin(), all.end(), [](const FunctionNeeds &a, const FunctionNeeds &b) {
        return a.needs.size() > b.needs.size();
    });
    return all;
}

QString nameOf(const DeckContext &deck, const FunctionNeeds &needs)
{
    return needs.function ? needs.function->title
                          : deck.say(Message(QT_TRANSLATE_NOOP("Message", "No function")));
}

// The first of the ranked list, by name.
QString namedNeeds(const FunctionNeeds &needs)
{
    QStringList names;
    for (const Need *need : needs.needs.first(std::min<qsizetype>(mostNamed, needs.needs.size())))
        names += shortTitleOf(need->shortTitle, need->title);
    return names.join(u" · "_s);
}

ListRow rowOf(const DeckContext &deck, FunctionNeeds needs)
{
    const auto place = [&deck](const Need *need) {
        const RankedNeed *ranked = deck.ranking.find(need->id);
        return ranked ? ranked->rank : std::numeric_limits<int>::max();
    };
    std::stable_sort(needs.needs.begin(), needs.needs.end(),
                     [&place](const Need *a, const Need *b) { return place(a) < place(b); });
    ListRow row;
    row.title = nameOf(deck, needs);
    row.detail = namedNeeds(needs);
    const int count = int(needs.needs.size());
    row.end = deck.say(
        Message(QT_TRANSLATE_N_NOOP("Message", "%1 of %n need(s) chosen"), needs.kept).counting(count));
    return row;
}

// What was decided about one need.
QString fateOf(const DeckContext &deck, const Need &need)
{
    if (need.status == NeedStatus::Deferred && !need.quarter.isNull() && need.quarter != deck.quarter)
        return need.quarter.label(deck.language);
    return deck.say(Message::inContext("Choice", choicesOf<NeedStatus>().at(int(need.status)).label));
}

Slide emptySlide(const DeckContext &deck, const Message &title)
{
    return {
        SlideKind::NeedsByFunction,
        deck.say(title),
        {},
        {},
        HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                        "Message", "Needs come from the heads of marketing, sales and customer service."))),
                    deck.say(Message(
                        QT_TRANSLATE_NOOP("Message", "Next: write down or import what they ask for.")))}};
}

Slide overview(const DeckContext &deck)
{
    const QString quarter = deck.quarter.shortLabel(deck.language);
    const QList<FunctionNeeds> functions = needsByFunction(deck);
    if (functions.isEmpty())
        return emptySlide(deck,
                          Message(QT_TRANSLATE_NOOP("Message", "No need is asked for in %1 yet"), quarter));
    ListContent content;
    for (const FunctionNeeds &needs : functions)
        content.rows += rowOf(deck, needs);
    const FunctionNeeds &most = functions.constFirst();
    const int count = int(most.needs.size());
    const Message title(QT_TRANSLATE_N_NOOP("Message", "%1 asks for the most in %2: %3 need(s), %4 chosen"),
                        nameOf(deck, most), quarter, numberInWords(count, deck.language),
                        numberInWords(most.kept, deck.language));
    return {SlideKind::NeedsByFunction, deck.say(title.counting(count)), {}, {}, content};
}

Slide ofFunction(const DeckContext &deck, const Function &function)
{
    ListContent content;
    int kept = 0;
    const auto append = [&](const Need &need, const RankedNeed *ranked) {
        ListRow row;
        row.goal = tagOf(goalOf(deck.index, need));
        row.rank = ranked ? ranked->rank : 0;
        row.kept = ranked && ranked->kept;
        row.title = need.title;
        row.detail = need.decisionReason.isEmpty() ? personText(deck, need.stakeholder) : need.decisionReason;
        row.end = fateOf(deck, need);
        content.rows += row;
        kept += row.kept ? 1 : 0;
    };
    for (const RankedNeed &ranked : deck.ranking.needs) {
        const Need *need = deck.index.plan().needs.find(ranked.id);
        if (need && need->function == function.id)
            append(*need, &ranked);
    }
    for (const Need &need : deck.index.plan().needs) {
        if (need.function == function.id && !deck.ranking.find(need.id) && isAskedFor(deck, need))
            append(need, nullptr);
    }
    const QString quarter = deck.quarter.shortLabel(deck.language);
    const int count = int(content.rows.size());
    if (count == 0)
        return emptySlide(
            deck,
            Message(QT_TRANSLATE_NOOP("Message", "%1 asks for nothing in %2 yet"), function.title, quarter));
    const Message title(QT_TRANSLATE_N_NOOP("Message", "%1 in %2: %3 of %4 need(s) chosen"), function.title,
                        quarter, numberInWords(kept, deck.language), numberInWords(count, deck.language));
    return {SlideKind::NeedsByFunction, deck.say(title.counting(count)), {}, function.id, content};
}

} // namespace

Slide writeNeedsByFunction(const DeckContext &deck, EntityId wanted)
{
    const Function *function = deck.index.plan().functions.find(wanted);
    if (function)
        return ofFunction(deck, *function);
    return wanted.isNull()
        ? overview(deck)
        : emptySlide(deck, Message(QT_TRANSLATE_NOOP("Message", "This function is no longer in the plan")));
}
