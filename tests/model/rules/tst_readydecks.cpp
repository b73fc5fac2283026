// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/readydecks.h"

#include <QTest>

#include <numeric>

namespace {

double minutesOf(const ReadyDeck &deck)
{
    return std::accumulate(
        deck.slides.cbegin(), deck.slides.cend(), 0.0,
        [](double sum, const DeckSlide &slide) { return sum + slide.minutes.value_or(0); });
}

ReadyDeck of(DeckPurpose purpose)
{
    const QList<ReadyDeck> decks = readyDecks();
    return *std::find_if(decks.cbegin(), decks.cend(),
                         [purpose](const ReadyDeck &deck) { return deck.purpose == purpose; });
}

qsizetype placeOf(const ReadyDeck &deck, SlideKind kind)
{
    const auto found = std::find_if(deck.slides.cbegin(), deck.slides.cend(),
                                    [kind](const DeckSlide &slide) { return slide.kind == kind; });
    return found == deck.slides.cend() ? -1 : found - deck.slides.cbegin();
}

} // namespace

class TestReadyDecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPurposeHasOne()
    {
        QCOMPARE(readyDecks().size(), 5);
        for (int purpose = int(DeckPurpose::QuarterlyPlanning); purpose <= int(DeckPurpose::MemberPages);
             ++purpose)
            QCOMPARE(readyDecks().at(purpose - 1).purpose, DeckPurpose(purpose));
    }
    void meetingsLastAsLongAsTheyAreMeantTo()
    {
        QCOMPARE(minutesOf(of(DeckPurpose::WeeklySync)), 30.0);
        QCOMPARE(minutesOf(of(DeckPurpose::MonthlyReview)), 60.0);
        QCOMPARE(minutesOf(of(DeckPurpose::OkrReview)), 60.0);
        QCOMPARE(minutesOf(of(DeckPurpose::QuarterlyPlanning)), 120.0);
    }
    void whatMustBeDecidedComesBeforeWhatIsTold()
    {
        for (const DeckPurpose purpose : {DeckPurpose::QuarterlyPlanning, DeckPurpose::OkrReview,
                                          DeckPurpose::MonthlyReview, DeckPurpose::WeeklySync}) {
            const ReadyDeck deck = of(purpose);
            const qsizetype decisions = placeOf(deck, SlideKind::DecisionsToTake);
            QVERIFY(decisions >= 0);
            for (const DeckSlide &slide : deck.slides.first(decisions))
                QVERIFY(slide.kind == SlideKind::Title || slide.kind == SlideKind::Agenda);
        }
    }
    void onlySlidesThatCanBeWrittenAreOffered()
    {
        const QList<ReadyDeck> decks =
            readyDecks({SlideKind::Title, SlideKind::Objective, SlideKind::Timeline});
        for (const ReadyDeck &deck : decks) {
            QVERIFY(deck.purpose != DeckPurpose::MemberPages); // only its title would be left
            for (int i = 0; i < deck.slides.size(); ++i) {
                QCOMPARE(deck.slides.at(i).position, i);
                QVERIFY(deck.slides.at(i).kind != SlideKind::Run);
            }
        }
        QVERIFY(readyDecks({SlideKind::Title}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadyDecks)
#include "tst_readydecks.moc"
