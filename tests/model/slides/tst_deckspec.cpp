// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/deckspec.h"

#include "rules/planindex.h"
#include "slideplans.h"
#include "slides/deckexport.h"
#include "slides/slidebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter shownQuarter{2027, 2};
constexpr EntityId deckId{7};

void add(PlanData &plan, qint64 id, SlideKind kind, int position, const DeckSlide &rest = {})
{
    DeckSlide slide = rest;
    slide.id = {id};
    slide.deck = deckId;
    slide.kind = kind;
    slide.position = position;
    plan.deckSlides.insert(slide);
}

// The sample with a saved deck of its matrix, a hidden ranked list and its timeline.
PlanData planWithDeck()
{
    PlanData plan = slideSample(Language(u"en"));
    plan.decks.insert({.id = deckId, .title = u"Board"_s});
    add(plan, 11, SlideKind::Timeline, 2);
    add(plan, 12, SlideKind::Matrix, 0,
        {.title = u"We keep thirteen"_s, .notes = u"Say why"_s, .minutes = 4});
    add(plan, 13, SlideKind::Ranking, 1, {.hidden = true});
    return plan;
}

DeckSpec specOf(const PlanData &plan)
{
    return deckSpecOf(plan, *plan.decks.find(deckId), shownQuarter, Language(u"en"));
}

QStringList titlesOf(const PlanData &plan, const DeckSpec &spec)
{
    QStringList titles;
    for (const Slide &slide : buildDeck(plan, spec, slideDay()).slides)
        titles += slide.title;
    return titles;
}

} // namespace

class TestDeckSpec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSavedDeckShowsItsSlidesInOrderWithoutTheHiddenOnes()
    {
        const PlanData plan = planWithDeck();
        const DeckContent deck = buildDeck(plan, specOf(plan), slideDay());
        QCOMPARE(deck.slides.size(), 2);
        QCOMPARE(deck.slides.at(0).kind, SlideKind::Matrix);
        QCOMPARE(deck.slides.at(1).kind, SlideKind::Timeline);
        QVERIFY2(deck.title.contains(u"Board Q2 2027"_s), qPrintable(deck.title));
    }
    void whereADeckIsEditedItsHiddenSlidesShow()
    {
        const PlanData plan = planWithDeck();
        DeckSpec spec = specOf(plan);
        spec.withHidden = true;
        QCOMPARE(buildDeck(plan, spec, slideDay()).slides.size(), 3);
    }
    void aTitleWrittenByHandStandsInsteadOfTheSentence()
    {
        const PlanData plan = planWithDeck();
        QCOMPARE(titlesOf(plan, specOf(plan)).constFirst(), u"We keep thirteen"_s);
    }
    void everyPageKnowsItsEntryWithNotesAndMinutes()
    {
        const PlanData plan = planWithDeck();
        const QList<SlidePage> pages = deckPagesOf(plan, specOf(plan), slideDay()).pages;
        QCOMPARE(pages.constFirst().entry.id, EntityId{12});
        QCOMPARE(pages.constFirst().entry.notes, u"Say why"_s);
        QCOMPARE(pages.constFirst().entry.minutes, 4.0);
        QCOMPARE(pages.constLast().entry.id, EntityId{11});
    }
    void aSlideAboutOneObjectiveShowsThatOneAndCanBeRetitled()
    {
        PlanData plan = planWithDeck();
        const PlanIndex index(plan);
        const EntityId objective = plan.objectives.begin()->id;
        DeckSpec spec = specOf(plan);
        spec.slides = {DeckSlide{.kind = SlideKind::Objective, .title = u"Ours"_s, .objective = objective}};
        const DeckContent deck = buildDeck(plan, spec, slideDay());
        QCOMPARE(deck.slides.size(), 2); // and why
        QCOMPARE(deck.slides.at(0).subject, objective);
        QCOMPARE(deck.slides.at(0).title, u"Ours"_s);
        QVERIFY(deck.slides.at(1).title != u"Ours"_s);
        spec.slides.first().objective = {};
        QVERIFY(!titlesOf(plan, spec).contains(u"Ours"_s));
    }
    void theDecksOwnQuarterAndLanguageComeFirst()
    {
        PlanData plan = planWithDeck();
        Deck own = *plan.decks.find(deckId);
        own.quarter = Quarter{2027, 1};
        own.language = u"fr"_s;
        const DeckSpec spec = deckSpecOf(plan, own, shownQuarter, Language(u"en"));
        QCOMPARE(spec.quarter, (Quarter{2027, 1}));
        QCOMPARE(spec.language.code(), u"fr"_s);
        QCOMPARE(specOf(plan).quarter, shownQuarter);
        QCOMPARE(specOf(plan).language.code(), u"en"_s);
    }
    void everyKindThatIsOfferedMakesASlideAndNoOtherDoes()
    {
        const PlanData plan = slideSample(Language(u"en"));
        for (int kind = 0; kind <= int(SlideKind::FreeText); ++kind) {
            const bool isOffered = writtenSlideKinds().contains(SlideKind(kind));
            const DeckSpec spec{.quarter = shownQuarter,
                                .language = Language(u"en"),
                                .slides = slidesOfKinds({SlideKind(kind)})};
            QCOMPARE(!buildDeck(plan, spec, slideDay()).slides.isEmpty(), isOffered);
        }
    }
};

QTEST_MAIN(TestDeckSpec)
#include "tst_deckspec.moc"
