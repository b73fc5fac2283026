// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/deckeditor.h"

#include "document/planeditor.h"
#include "rules/decks.h"
#include "rules/readydecks.h"
#include "testsession.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// An open plan with the ready deck of the quarterly planning.
struct Desk {
    Desk()
        : editor(test.session())
        , deck(*editor.make(readyDecks().constFirst(), u"Planning"_s))
    {
    }
    [[nodiscard]] QList<DeckSlide> slides() { return slidesOfDeck(test->data(), deck); }
    [[nodiscard]] QList<SlideKind> kinds()
    {
        QList<SlideKind> kinds;
        for (const DeckSlide &slide : slides())
            kinds += slide.kind;
        return kinds;
    }
    [[nodiscard]] bool areNumbered()
    {
        const QList<DeckSlide> all = slides();
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).position != i)
                return false;
        }
        return true;
    }

    TestSession test;
    DeckEditor editor;
    EntityId deck;
};

} // namespace

class TestDeckEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReadyDeckIsMadeInOneStep()
    {
        Desk desk;
        QCOMPARE(desk.test->undoText(), u"Make the deck “Planning”"_s);
        QCOMPARE(desk.slides().size(), readyDecks().constFirst().slides.size());
        QCOMPARE(desk.test->data().decks.find(desk.deck)->purpose, DeckPurpose::QuarterlyPlanning);
        QVERIFY(desk.areNumbered());
        QVERIFY(desk.test->undo());
        QVERIFY(desk.test->data().decks.isEmpty());
        QVERIFY(desk.test->data().deckSlides.isEmpty());
    }
    void aTitleThatIsTakenIsNumbered()
    {
        Desk desk;
        const EntityId second = *desk.editor.make(readyDecks().constFirst(), u"planning"_s);
        QCOMPARE(desk.test->data().decks.find(second)->title, u"planning 2"_s);
        const EntityId third = *desk.editor.duplicate(second);
        QCOMPARE(desk.test->data().decks.find(third)->title, u"planning 2 2"_s);
        QCOMPARE(slidesOfDeck(desk.test->data(), third).size(), desk.slides().size());
        QCOMPARE(desk.test->undoText(), u"Copy the deck “planning 2”"_s);
    }
    void aSlideIsAddedWhereItIsWanted()
    {
        Desk desk;
        DeckSlide free;
        free.deck = desk.deck;
        free.kind = SlideKind::FreeText;
        free.title = u"Welcome"_s;
        free.position = 1;
        QVERIFY(desk.editor.addSlide(free));
        QCOMPARE(desk.kinds().at(1), SlideKind::FreeText);
        QVERIFY(desk.areNumbered());
        QCOMPARE(desk.test->undoText(), u"Add “Welcome” to the deck “Planning”"_s);
        free.position = 999;
        QVERIFY(desk.editor.addSlide(free));
        QCOMPARE(desk.kinds().constLast(), SlideKind::FreeText);
        QVERIFY(desk.areNumbered());
        free.deck = {};
        QVERIFY(!desk.editor.addSlide(free));
    }
    void aSlideMovesUpAndDownAndUndoBringsItBack()
    {
        Desk desk;
        const QList<SlideKind> before = desk.kinds();
        const EntityId title = desk.slides().constFirst().id;
        QVERIFY(desk.editor.moveSlide(title, 2));
        QCOMPARE(desk.kinds().at(2), SlideKind::Title);
        QCOMPARE(desk.kinds().at(0), before.at(1));
        QVERIFY(desk.areNumbered());
        QCOMPARE(desk.test->undoText(), u"Move the slide “Title”"_s);
        QVERIFY(desk.editor.moveSlide(title, -5));
        QCOMPARE(desk.kinds(), before);
        QVERIFY(desk.test->undo());
        QVERIFY(desk.test->undo());
        QCOMPARE(desk.kinds(), before);
    }
    void movingASlideToItsPlaceIsNoStep()
    {
        Desk desk;
        QVERIFY(desk.editor.moveSlide(desk.slides().constFirst().id, 0));
        QCOMPARE(desk.test->undoText(), u"Make the deck “Planning”"_s);
    }
    void aSlideTakenOffClosesTheGapAndUndoOpensIt()
    {
        Desk desk;
        const QList<SlideKind> before = desk.kinds();
        QVERIFY(desk.editor.removeSlide(desk.slides().at(1).id));
        QCOMPARE(desk.kinds().size(), before.size() - 1);
        QVERIFY(desk.areNumbered());
        QVERIFY(desk.test->undo());
        QCOMPARE(desk.kinds(), before);
        QVERIFY(!desk.editor.removeSlide(EntityId{1}));
    }
    void aCopyOfASlideStandsRightAfterIt()
    {
        Desk desk;
        const EntityId copy = *desk.editor.duplicateSlide(desk.slides().at(1).id);
        QCOMPARE(desk.slides().at(2).id, copy);
        QCOMPARE(desk.kinds().at(2), desk.kinds().at(1));
        QVERIFY(desk.areNumbered());
    }
    void whatIsWrittenForASlideIsOneNamedStepEach()
    {
        Desk desk;
        const EntityRef slide{EntityKind::DeckSlide, desk.slides().constFirst().id};
        QVERIFY(desk.test->editor().set(slide, u"notes", u"Say hello"_s));
        QCOMPARE(desk.test->undoText(), u"Change Speaker notes of “Title”"_s);
        QVERIFY(desk.editor.hideSlide(slide.id, true));
        QCOMPARE(desk.test->undoText(), u"Hide the slide “Title”"_s);
        QVERIFY(desk.editor.hideSlide(slide.id, false));
        QCOMPARE(desk.test->undoText(), u"Show the slide “Title” again"_s);
        QVERIFY(desk.test->editor().set(slide, u"title", u"  Our quarter "_s));
        QCOMPARE(desk.slides().constFirst().notes, u"Say hello"_s);
        QCOMPARE(desk.slides().constFirst().title, u"Our quarter"_s);
        QVERIFY(desk.editor.hideSlide(slide.id, true));
        QCOMPARE(desk.test->undoText(), u"Hide the slide “Our quarter”"_s);
        QVERIFY(!desk.test->editor().set(slide, u"minutes", -1.0));
    }
};

QTEST_MAIN(TestDeckEditor)
#include "tst_deckeditor.moc"
