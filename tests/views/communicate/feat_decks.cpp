// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/noteline.h"
#include "common/slidepreview.h"
#include "communicate/communicateview.h"
#include "communicate/slidelist.h"
#include "document/deckeditor.h"
#include "document/planeditor.h"
#include "items/slidesmodel.h"
#include "rules/decks.h"
#include "rules/readydecks.h"
#include "slides/slidebuilder.h"
#include "viewbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Step 5 on the sample plan, with a saved deck of matrix, timeline and not doing in front.
struct Desk : ViewBench {
    explicit Desk(QStringView language = u"en", bool isDark = false)
        : ViewBench(samplePlanData(language), language, isDark)
        , deck(*DeckEditor(session).make({DeckPurpose::Own, DeckAudience::Team,
                                          slidesOfKinds({SlideKind::Matrix, SlideKind::Timeline,
                                                         SlideKind::NotDoing})},
                                         u"Board"_s))
        , view(context)
        , list(view.findChild<SlideList *>())
        , slides(static_cast<SlidesModel *>(list->model()))
    {
        showDeck(deck);
        showAt(view, {1680, 984}, u"decks"_s);
    }
    void showDeck(EntityId id)
    {
        DeckChoice choice = figures.deckChoice();
        choice.deck = id;
        figures.setDeckChoice(choice);
    }
    [[nodiscard]] QList<SlideKind> kinds() const
    {
        QList<SlideKind> kinds;
        for (const SlidePage &page : slides->pages()) {
            if (kinds.isEmpty() || kinds.constLast() != page.kind)
                kinds += page.kind;
        }
        return kinds;
    }
    void take(int row) { list->setCurrentIndex(slides->index(row)); }
    void trigger(const QString &action) { view.findChild<QAction *>(action)->trigger(); }
    [[nodiscard]] EntityId entry() const { return list->currentEntry(); }
    [[nodiscard]] const DeckSlide &slide() { return *session.data().deckSlides.find(entry()); }
    void type(const QString &field, const QString &text)
    {
        auto *control = view.findChild<QWidget *>(field);
        control->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(control)) {
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        } else {
            QTest::keyClicks(control, text);
            QVERIFY(settleEditors(&view));
        }
    }

    EntityId deck;
    CommunicateView view;
    SlideList *list;
    SlidesModel *slides;
};

} // namespace

class FeatDecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSavedDeckShowsItsSlidesInTheirOrder()
    {
        const Desk desk;
        const QAbstractItemModelTester tester(desk.slides,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(desk.kinds(),
                 (QList<SlideKind>{SlideKind::Matrix, SlideKind::Timeline, SlideKind::NotDoing}));
        auto *choice = desk.view.findChild<ChoiceButton *>(u"deckChoice"_s);
        QCOMPARE(choice->current(), 1);
        QVERIFY(!desk.view.findChild<QWidget *>(u"deckParts"_s)->isVisible());
        QVERIFY(desk.view.findChild<QPushButton *>(u"addSlideButton"_s)->isVisible());
    }
    void choosingTheOtherDeckShowsItsSlides()
    {
        Desk desk;
        auto *choice = desk.view.findChild<ChoiceButton *>(u"deckChoice"_s);
        Q_EMIT choice->chosen(0);
        QVERIFY(desk.slides->rowCount() > 8);
        QVERIFY(desk.view.findChild<QWidget *>(u"deckParts"_s)->isVisible());
        QVERIFY(!desk.view.findChild<QPushButton *>(u"addSlideButton"_s)->isVisible());
        QVERIFY(desk.view.findChild<QPushButton *>(u"saveDeck"_s)->isVisible());
    }
    void aReadyDeckIsMadeFromTheMenuAndShown()
    {
        Desk desk;
        auto *menu = desk.view.findChild<QMenu *>(u"newDeckMenu"_s);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), readyDecks(writtenSlideKinds()).size() + 2);
        menu->findChild<QAction *>(u"make_quarterly_planning"_s)->trigger();
        QCOMPARE(desk.session.data().decks.size(), 2);
        QCOMPARE(desk.session.undoText(), u"Make the deck “Quarterly planning”"_s);
        const EntityId shown = desk.figures.deckChoice().deck;
        QCOMPARE(desk.session.data().decks.find(shown)->title, u"Quarterly planning"_s);
        QVERIFY(desk.kinds().size() > 3);
        QVERIFY(desk.view.facts().contains(u"minutes planned"_s));
        QVERIFY(desk.session.undo());
        QVERIFY(desk.slides->rowCount() > 8); // the deck that writes itself again
    }
    void theDeckThatWritesItselfBecomesOneToArrange()
    {
        Desk desk;
        desk.showDeck({});
        const qsizetype slides = desk.slides->rowCount();
        desk.view.findChild<QPushButton *>(u"saveDeck"_s)->click();
        QCOMPARE(desk.session.data().decks.size(), 2);
        QCOMPARE(desk.slides->rowCount(), int(slides));
        QVERIFY(!desk.list->currentEntry().isNull());
    }
    void aSlideIsRenamedCopiedAndDeletedWithItsDeck()
    {
        Desk desk;
        desk.prompt.texts.enqueue(u"Committee"_s);
        desk.trigger(u"renameDeck"_s);
        QCOMPARE(desk.session.data().decks.find(desk.deck)->title, u"Committee"_s);
        desk.trigger(u"duplicateDeck"_s);
        QCOMPARE(desk.session.data().decks.size(), 2);
        QVERIFY(desk.figures.deckChoice().deck != desk.deck);
        desk.prompt.verbs.enqueue(0);
        desk.trigger(u"removeDeck"_s);
        QCOMPARE(desk.session.data().decks.size(), 1);
        QVERIFY(desk.slides->rowCount() > 8);
    }
    void theDeckTakesADarkLookInOneStep()
    {
        Desk desk;
        auto *looks = desk.view.findChild<QMenu *>(u"deckLook"_s);
        Q_EMIT looks->aboutToShow();
        QVERIFY(looks->findChild<QAction *>(u"look_light"_s)->isChecked());
        const QColor light = desk.slides->pages().constFirst().ground;
        looks->findChild<QAction *>(u"look_dark"_s)->trigger();
        QVERIFY(desk.slides->pages().constFirst().ground.lightness() < light.lightness());
        QCOMPARE(desk.session.undoText(), u"Give the deck “Board” a dark look"_s);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.slides->pages().constFirst().ground, light);
    }
    void theDeckIsForWhomItSays()
    {
        Desk desk;
        const Member member = desk.session.data().members.at(1);
        auto *audiences = desk.view.findChild<QMenu *>(u"deckAudience"_s);
        Q_EMIT audiences->aboutToShow();
        QVERIFY(audiences->findChild<QAction *>(u"audience_team"_s)->isChecked());
        audiences->findChild<QMenu *>(u"deckMember"_s)->actions().at(1)->trigger();
        const auto deck = [&desk] { return *desk.session.data().decks.find(desk.deck); };
        QCOMPARE(deck().audience, DeckAudience::Member);
        QCOMPARE(deck().member, member.id);
        QCOMPARE(desk.session.undoText(), u"Make the deck “Board” one for %1"_s.arg(member.name));
        Q_EMIT audiences->aboutToShow();
        audiences->findChild<QAction *>(u"audience_leadership"_s)->trigger();
        QCOMPARE(deck().audience, DeckAudience::Leadership);
        QVERIFY(deck().member.isNull());
        QVERIFY(desk.session.undo());
        QCOMPARE(deck().member, member.id);
    }
    void altAndArrowsMoveTheSlideInFront()
    {
        Desk desk;
        desk.take(0);
        const EntityId matrix = desk.entry();
        desk.trigger(u"moveSlideDown"_s);
        QCOMPARE(desk.kinds(),
                 (QList<SlideKind>{SlideKind::Timeline, SlideKind::Matrix, SlideKind::NotDoing}));
        QCOMPARE(desk.entry(), matrix);
        QCOMPARE(desk.session.undoText(), u"Move the slide “Matrix”"_s);
        desk.trigger(u"moveSlideUp"_s);
        QCOMPARE(desk.kinds().constFirst(), SlideKind::Matrix);
        QVERIFY(!desk.view.findChild<QAction *>(u"moveSlideUp"_s)->isEnabled());
    }
    void aSlideIsDraggedToAnotherPlace()
    {
        Desk desk;
        const EntityId first = desk.slides->index(0).data(SlidesModel::EntryRole).value<EntityId>();
        const QRect last = desk.list->visualRect(desk.slides->index(desk.slides->rowCount() - 1));
        QMimeData carried;
        carried.setData(u"application/x-gainline-slide"_s, first.toString().toLatin1());
        const QPoint below(last.center().x(), last.bottom() - 4);
        QDragEnterEvent enter(below, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.list->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(below, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.list->viewport(), &drop);
        QCOMPARE(desk.kinds().constLast(), SlideKind::Matrix);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.kinds().constFirst(), SlideKind::Matrix);
    }
    void aHiddenSlideStaysInTheListWithoutNumberAndOutOfTheShow()
    {
        Desk desk;
        desk.take(0);
        desk.trigger(u"hideSlide"_s);
        QCOMPARE(desk.slides->index(0).data(SlidesModel::NumberRole).toInt(), 0);
        QCOMPARE(desk.slides->index(1).data(SlidesModel::NumberRole).toInt(), 1);
        QVERIFY(desk.slides->index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Hidden"_s));
        QVERIFY(desk.view.findChild<QLabel *>(u"slidePosition"_s)->text().contains(u"hidden"_s));
        desk.take(1);
        QCOMPARE(desk.view.currentSlide(), 0);
        desk.take(0);
        QCOMPARE(desk.view.findChild<QAction *>(u"hideSlide"_s)->text(), u"Show the slide again"_s);
        desk.trigger(u"hideSlide"_s);
        QCOMPARE(desk.slides->index(0).data(SlidesModel::NumberRole).toInt(), 1);
    }
    void aSlideIsAddedAfterTheOneInFront()
    {
        Desk desk;
        desk.take(0);
        desk.trigger(u"addSlide"_s);
        auto *menu = desk.view.findChild<QMenu *>(u"addSlideMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), writtenSlideKinds().size());
        for (QAction *action : menu->actions()) {
            if (action->objectName() == u"add_ranking")
                action->trigger();
        }
        menu->close();
        QCOMPARE(desk.kinds().at(1), SlideKind::Ranking);
        QCOMPARE(desk.slide().kind, SlideKind::Ranking); // and in front
    }
    void anObjectiveCanStandAlone()
    {
        Desk desk;
        desk.take(2);
        desk.trigger(u"addSlide"_s);
        auto *menu = desk.view.findChild<QMenu *>(u"addSlideMenu"_s);
        const auto menus = menu->findChildren<QMenu *>(u"add_objective"_s);
        QCOMPARE(menus.size(), 1);
        QVERIFY(menus.constFirst()->actions().size() > 2);
        menus.constFirst()->actions().at(1)->trigger();
        menu->close();
        QVERIFY(!desk.slide().objective.isNull());
        QCOMPARE(desk.slides->pages().at(desk.list->currentIndex().row()).subject, desk.slide().objective);
    }
    void aTitleWrittenByHandIsOnTheSlideAndTheEmptyFieldShowsTheOneFromTheData()
    {
        Desk desk;
        desk.take(0);
        auto *line = desk.view.findChild<QLineEdit *>(u"field_title"_s);
        const QString fromData = desk.slides->pages().constFirst().title;
        QCOMPARE(line->placeholderText(), fromData);
        desk.type(u"field_title"_s, u"We keep what fits"_s);
        QCOMPARE(desk.slides->pages().constFirst().title, u"We keep what fits"_s);
        QCOMPARE(desk.session.undoText(), u"Change Title of “Matrix”"_s);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.slides->pages().constFirst().title, fromData);
    }
    void notesBelongToTheSlideTheyWereTypedFor()
    {
        Desk desk;
        desk.take(0);
        const EntityId matrix = desk.entry();
        auto *notes = desk.view.findChild<QPlainTextEdit *>(u"field_notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Say why"_s);
        desk.take(1); // before anything was committed
        QCOMPARE(desk.session.data().deckSlides.find(matrix)->notes, u"Say why"_s);
        QVERIFY(notes->toPlainText().isEmpty());
        QVERIFY(desk.slide().notes.isEmpty());
    }
    void minutesArePlannedAndAddedUp()
    {
        Desk desk;
        desk.take(0);
        desk.type(u"field_minutes"_s, u"12"_s);
        QCOMPARE(desk.slide().minutes, 12.0);
        QVERIFY2(desk.view.facts().contains(u"12 minutes planned"_s), qPrintable(desk.view.facts()));
    }
    void aSavedDeckKeepsItsOwnLanguage()
    {
        Desk desk;
        const QString english = desk.slides->pages().constFirst().title;
        QVERIFY(desk.session.editor().set({EntityKind::Deck, desk.deck}, u"language", u"fr"_s));
        QVERIFY(desk.slides->pages().constFirst().title != english);
        desk.showDeck({});
        QCOMPARE(desk.figures.deckChoice().languageCode, QString());
    }
    void theRoomMeterSaysWhatTheLastRowCanRead()
    {
        Desk desk;
        desk.take(0);
        auto *reading = desk.view.findChild<NoteLine *>(u"roomReading"_s);
        QVERIFY2(reading->sentence().startsWith(u"Everything"_s), qPrintable(reading->sentence()));
        desk.view.findChild<QDoubleSpinBox *>(u"lastRow"_s)->setValue(12);
        QVERIFY2(reading->sentence().contains(u"cannot be read"_s), qPrintable(reading->sentence()));
        desk.view.findChild<QDoubleSpinBox *>(u"screenWidth"_s)->setValue(4);
        QVERIFY(reading->sentence().startsWith(u"Everything"_s));
        CommunicateView other(desk.context);
        other.restoreViewState(desk.view.viewState());
        QCOMPARE(other.findChild<QDoubleSpinBox *>(u"lastRow"_s)->value(), 12.0);
        QCOMPARE(other.findChild<QDoubleSpinBox *>(u"screenWidth"_s)->value(), 4.0);
    }
    void aDeckWithoutSlidesOffersToAddOne()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i) {
            desk.take(0);
            desk.trigger(u"removeSlide"_s);
        }
        auto *empty = desk.view.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!desk.view.findChild<QPushButton *>(u"exportPdf"_s)->isEnabled());
        QVERIFY(desk.session.undo());
        QVERIFY(!empty->isVisible());
        QCOMPARE(desk.kinds(), QList<SlideKind>{SlideKind::NotDoing});
    }
    void whatTheSlideIsAboutTakesItAlongWhenItGoes()
    {
        Desk desk;
        const EntityId objective = desk.session.data().objectives.at(0).id;
        DeckSlide about;
        about.deck = desk.deck;
        about.kind = SlideKind::Objective;
        about.objective = objective;
        QVERIFY(DeckEditor(desk.session).addSlide(about));
        QCOMPARE(desk.session.data().deckSlides.size(), 4);
        QVERIFY(desk.session.editor().remove({{EntityKind::Objective, objective}}));
        QCOMPARE(desk.session.data().deckSlides.size(), 3);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data().deckSlides.size(), 4);
    }
    void picturesInBothThemesLanguagesAndSizes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en-light") << u"en"_s << false << QSize(1688, 988);
        QTest::newRow("en-dark-small") << u"en"_s << true << QSize(1302, 676);
        QTest::newRow("fr-light-small") << u"fr"_s << false << QSize(1302, 676);
        QTest::newRow("fr-dark") << u"fr"_s << true << QSize(1688, 988);
    }
    void picturesInBothThemesLanguagesAndSizes()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        Desk desk(language, isDark);
        desk.take(1);
        showAt(desk.view, size, u"decks-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(desk.view.minimumSizeHint().width() <= size.width());
        QVERIFY(desk.view.minimumSizeHint().height() <= size.height());
    }
};

QTEST_MAIN(FeatDecks)
#include "feat_decks.moc"
