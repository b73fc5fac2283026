// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planindex.h"
#include "rules/plansnapshot.h"
#include "rules/reviewchanges.h"
#include "scenes/numberwords.h"
#include "scenes/sliptext.h"
#include "scenes/timelinebaseline.h"
#include "slides/slidecontents.h"

#include <algorithm>

namespace {

// The quarter, and before it the months since today when it is about to begin.
DateRange shownRange(const DeckContext &deck)
{
    DateRange range = deck.quarter.range(deck.index.settings().fiscalStartMonth);
    const QDate month(deck.today.year(), deck.today.month(), 1);
    if (month < range.first && month >= range.first.addMonths(-1))
        range.first = month;
    return range;
}

QList<int> rowsIn(const TimelineScene &scene, const DateRange &range)
{
    QList<int> rows;
    for (int row = 0; row < scene.rows.size(); ++row) {
        const TimelineRow &shown = scene.rows.at(row);
        if (shown.isDated() && shown.first <= range.last.toJulianDay()
            && shown.last >= range.first.toJulianDay())
            rows += row;
    }
    return rows;
}

int conflictsAmong(const TimelineScene &scene, const QList<int> &rows)
{
    return int(std::count_if(scene.dependencies.cbegin(), scene.dependencies.cend(),
                             [&rows](const TimelineDependency &dependency) {
                                 return dependency.conflict && rows.contains(dependency.toRow);
                             }));
}

QString titleFor(const DeckContext &deck, const TimelineContent &content)
{
    const QString quarter = deck.quarter.shortLabel(deck.language);
    const int count = int(content.rows.size());
    if (count == 0)
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "No project is planned for %1 yet"), quarter));
    const auto latest = std::max_element(content.rows.cbegin(), content.rows.cend(), [&](int a, int b) {
        return content.scene.rows.at(a).slipDays < content.scene.rows.at(b).slipDays;
    });
    const TimelineRow &row = content.scene.rows.at(*latest);
    if (row.slipDays > 0)
        return deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1 slips by %2"),
                                deck.language.quoted(row.shortTitle),
                                spanInWords(row.slipDays, deck.language)));
    if (const int conflicts = conflictsAmong(content.scene, content.rows); conflicts > 0)
        return deck.say(
            Message(QT_TRANSLATE_N_NOOP("Message", "%1 project(s) begin before what they wait for has ended"),
                    capitalised(numberInWords(conflicts, deck.language), deck.language))
                .counting(conflicts));
    return deck.say(Message(QT_TRANSLATE_N_NOOP("Message", "%1 project(s) carry %2"),
                            capitalised(numberInWords(count, deck.language), deck.language), quarter)
                        .counting(count));
}

// A review whose snapshot cannot be read is told of by the window; the slide goes without its ghosts.
void compareWithReview(const DeckContext &deck, TimelineScene &scene)
{
    const Review *review = lastReview(deck.index.plan(), deck.today);
    const Result<PlanData> then =
        review ? planOfSnapshot(review->snapshot) : Result<PlanData>(failure(Message()));
    if (then)
        addBaseline(scene, *then, deck.index.plan(), review->date, deck.language);
}

} // namespace

Slide writeTimeline(const DeckContext &deck)
{
    TimelineContent content;
    const DateRange range = shownRange(deck);
    content.scene = timelineSceneOf(deck.index, deck.today, deck.language);
    if (deck.spec.timelineBaseline)
        compareWithReview(deck, content.scene);
    content.first = range.first.toJulianDay();
    content.last = range.last.toJulianDay();
    content.rows = rowsIn(content.scene, range);
    if (range.contains(deck.today))
        content.todayText = deck.language.dayMonth(deck.today);
    const QString title = titleFor(deck, content);
    if (content.rows.isEmpty()) {
        return {SlideKind::Timeline,
                title,
                {},
                {},
                HintContent{deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "The timeline shows which project runs when, and who leads it."))),
                            deck.say(Message(QT_TRANSLATE_NOOP(
                                "Message", "Next: give the projects a start and an end.")))}};
    }
    return {SlideKind::Timeline, title, {}, {}, content};
}
