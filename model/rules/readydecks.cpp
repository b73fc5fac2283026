// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/readydecks.h"

#include <algorithm>

namespace {

struct ReadySlide {
    SlideKind kind;
    double minutes;
};

ReadyDeck ready(DeckPurpose purpose, DeckAudience audience, const QList<ReadySlide> &slides)
{
    ReadyDeck deck{purpose, audience, {}};
    for (const ReadySlide &each : slides) {
        DeckSlide slide;
        slide.kind = each.kind;
        slide.minutes = each.minutes;
        slide.position = int(deck.slides.size());
        deck.slides += slide;
    }
    return deck;
}

ReadyDeck quarterlyPlanning()
{
    return ready(DeckPurpose::QuarterlyPlanning, DeckAudience::Leadership,
                 {{SlideKind::Title, 1},
                  {SlideKind::Agenda, 2},
                  {SlideKind::DecisionsToTake, 20},
                  {SlideKind::Strategy, 5},
                  {SlideKind::NeedsByFunction, 8},
                  {SlideKind::Matrix, 15},
                  {SlideKind::Ranking, 10},
                  {SlideKind::Capacity, 5},
                  {SlideKind::NotDoing, 5},
                  {SlideKind::Objective, 25},
                  {SlideKind::Timeline, 10},
                  {SlideKind::DecisionsTaken, 10},
                  {SlideKind::NextDates, 4}});
}

ReadyDeck okrReview()
{
    return ready(DeckPurpose::OkrReview, DeckAudience::Team,
                 {{SlideKind::Title, 1},
                  {SlideKind::DecisionsToTake, 12},
                  {SlideKind::Changes, 5},
                  {SlideKind::Objective, 30},
                  {SlideKind::Capacity, 4},
                  {SlideKind::DecisionsTaken, 5},
                  {SlideKind::NextDates, 3}});
}

ReadyDeck monthlyReview()
{
    return ready(DeckPurpose::MonthlyReview, DeckAudience::Leadership,
                 {{SlideKind::Title, 1},
                  {SlideKind::DecisionsToTake, 15},
                  {SlideKind::Changes, 8},
                  {SlideKind::Objective, 15},
                  {SlideKind::Timeline, 8},
                  {SlideKind::Run, 5},
                  {SlideKind::DecisionsTaken, 5},
                  {SlideKind::NextDates, 3}});
}

ReadyDeck weeklySync()
{
    return ready(DeckPurpose::WeeklySync, DeckAudience::Team,
                 {{SlideKind::DecisionsToTake, 5},
                  {SlideKind::Changes, 5},
                  {SlideKind::Timeline, 8},
                  {SlideKind::Run, 8},
                  {SlideKind::NextDates, 4}});
}

ReadyDeck memberPages()
{
    return ready(DeckPurpose::MemberPages, DeckAudience::Team, {{SlideKind::Title, 1}, {SlideKind::Member, 20}});
}

} // namespace

QList<ReadyDeck> readyDecks()
{
    return {quarterlyPlanning(), okrReview(), monthlyReview(), weeklySync(), memberPages()};
}

QList<ReadyDeck> readyDecks(const QList<SlideKind> &kinds)
{
    QList<ReadyDeck> decks = readyDecks();
    for (ReadyDeck &deck : decks) {
        deck.slides.removeIf([&kinds](const DeckSlide &slide) { return !kinds.contains(slide.kind); });
        for (qsizetype i = 0; i < deck.slides.size(); ++i)
            deck.slides[i].position = int(i);
    }
    decks.removeIf([](const ReadyDeck &deck) {
        return std::all_of(deck.slides.cbegin(), deck.slides.cend(),
                           [](const DeckSlide &slide) { return slide.kind == SlideKind::Title; });
    });
    return decks;
}
