// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "items/showndeck.h"
#include "projector/deckpresenter.h"
#include "projector/presenterwindow.h"
#include "projector/showhelp.h"
#include "projector/slideoverview.h"
#include "projector/slideshow.h"
#include "slides/deckexport.h"
#include "viewbench.h"

#include <QAccessible>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<SlidePage> samplePages(QStringView language = u"en")
{
    const DeckSpec spec{.quarter = Quarter{2027, 2}, .language = Language(language)};
    return deckPagesOf(samplePlanData(), spec, QDate(2027, 3, 11)).pages;
}

QColor middleOf(SlideShow &show)
{
    return show.grab().toImage().pixelColor(show.width() / 2, show.height() / 2);
}

} // namespace

class FeatSlideshow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<ViewBench>(samplePlanData());
        m_pages = samplePages();
        QVERIFY(m_pages.size() > 8);
    }
    void init()
    {
        m_show = std::make_unique<SlideShow>(m_pages);
        m_show->resize(1600, 900);
        m_show->show();
        m_show->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_show.get()));
    }
    void cleanup() { m_show.reset(); }
    void cleanupTestCase() { m_bench.reset(); }

    void nextKeysAndAClickGoOn_data()
    {
        QTest::addColumn<int>("key");
        for (int key : {int(Qt::Key_PageDown), int(Qt::Key_Right), int(Qt::Key_Down), int(Qt::Key_Space),
                        int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_N), 0})
            QTest::newRow(qPrintable(key ? QKeySequence(key).toString() : u"click"_s)) << key;
    }
    void nextKeysAndAClickGoOn()
    {
        QFETCH(int, key);
        if (key)
            press(key);
        else
            QTest::mouseClick(m_show.get(), Qt::LeftButton);
        QCOMPARE(m_show->currentPage(), 1);
    }
    void previousKeysGoBack_data()
    {
        QTest::addColumn<int>("key");
        for (int key : {int(Qt::Key_PageUp), int(Qt::Key_Left), int(Qt::Key_Up), int(Qt::Key_Backspace),
                        int(Qt::Key_P)})
            QTest::newRow(qPrintable(QKeySequence(key).toString())) << key;
    }
    void previousKeysGoBack()
    {
        QFETCH(int, key);
        press(Qt::Key_End);
        press(key);
        QCOMPARE(m_show->currentPage(), int(m_pages.size()) - 2);
    }
    void homeAndEndGoToTheFirstAndTheLast()
    {
        press(Qt::Key_End);
        QCOMPARE(m_show->currentPage(), int(m_pages.size()) - 1);
        press(Qt::Key_Right);
        QCOMPARE(m_show->currentPage(), int(m_pages.size()) - 1);
        press(Qt::Key_Home);
        QCOMPARE(m_show->currentPage(), 0);
        press(Qt::Key_Left);
        QCOMPARE(m_show->currentPage(), 0);
    }
    void aNumberAndEnterGoToThatSlide()
    {
        press(Qt::Key_5);
        QCOMPARE(m_show->currentPage(), 0);
        press(Qt::Key_Return);
        QCOMPARE(m_show->currentPage(), 4);
        press(Qt::Key_9);
        press(Qt::Key_9);
        press(Qt::Key_Enter);
        QCOMPARE(m_show->currentPage(), int(m_pages.size()) - 1);
        press(Qt::Key_2);
        press(Qt::Key_Home); // any other key forgets the number
        press(Qt::Key_Return);
        QCOMPARE(m_show->currentPage(), 1);
    }
    void bAndTheDotMakeTheScreenBlackAndBack()
    {
        for (int key : {Qt::Key_B, Qt::Key_Period}) {
            press(key);
            QCOMPARE(m_show->cover(), ShowCover::Black);
            QCOMPARE(middleOf(*m_show), QColor(Qt::black));
            press(key);
            QCOMPARE(m_show->cover(), ShowCover::None);
        }
    }
    void wAndTheCommaMakeTheScreenWhiteAndBack()
    {
        for (int key : {Qt::Key_W, Qt::Key_Comma}) {
            press(key);
            QCOMPARE(m_show->cover(), ShowCover::White);
            const QImage picture = m_show->grab().toImage();
            QCOMPARE(picture.pixelColor(1, 1), QColor(Qt::white));
            press(key);
            QCOMPARE(m_show->cover(), ShowCover::None);
        }
    }
    void escLeavesBlackFirstAndEndsAtTheSecondPress()
    {
        QSignalSpy ended(m_show.get(), &SlideShow::ended);
        press(Qt::Key_B);
        press(Qt::Key_Escape);
        QCOMPARE(m_show->cover(), ShowCover::None);
        QVERIFY(m_show->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!m_show->isVisible());
        QCOMPARE(ended.size(), 1);
    }
    void escLetsAHeldPictureGoFirst()
    {
        press(Qt::Key_F);
        QVERIFY(m_show->isFrozen());
        press(Qt::Key_Escape);
        QVERIFY(!m_show->isFrozen());
        QVERIFY(m_show->isVisible());
    }
    void f5DoesNotRestart()
    {
        press(Qt::Key_Right);
        press(Qt::Key_F5);
        QCOMPARE(m_show->currentPage(), 1);
        QVERIFY(m_show->isVisible());
    }
    void fHoldsThePictureWhileThePlanChanges()
    {
        press(Qt::Key_Right);
        press(Qt::Key_F);
        const QString held = m_show->shownPage().title;
        m_show->setPages(samplePages(u"fr"));
        QCOMPARE(m_show->shownPage().title, held);
        press(Qt::Key_F);
        QVERIFY(m_show->shownPage().title != held);
        QCOMPARE(m_show->currentPage(), 1);
    }
    void anotherDeckStaysOnTheSameSlide()
    {
        press(Qt::Key_End);
        const SlideKind kind = m_show->shownPage().kind;
        QList<SlidePage> shorter = m_pages;
        shorter.removeAt(1);
        m_show->setPages(shorter);
        QCOMPARE(m_show->shownPage().kind, kind);
        QCOMPARE(m_show->shownPage().title, m_pages.constLast().title);
        QCOMPARE(m_show->currentPage(), int(shorter.size()) - 1);
    }
    void tabShowsAllSlidesAndArrowsAndEnterChooseOne()
    {
        press(Qt::Key_Tab);
        auto *overview = m_show->findChild<SlideOverview *>();
        QVERIFY(overview->isVisible());
        QCOMPARE(overview->model()->rowCount(), int(m_pages.size()));
        QTRY_COMPARE(m_show->focusWidget(), overview);
        QTest::keyClick(overview, Qt::Key_Right);
        QTest::keyClick(overview, Qt::Key_Right);
        QTest::keyClick(overview, Qt::Key_Return);
        QVERIFY(!overview->isVisible());
        QCOMPARE(m_show->currentPage(), 2);
        press(Qt::Key_Tab);
        QCOMPARE(overview->currentIndex().row(), 2);
        QTest::keyClick(overview, Qt::Key_Escape);
        QVERIFY(!overview->isVisible());
        QVERIFY(m_show->isVisible());
        QCOMPARE(m_show->currentPage(), 2);
    }
    void aClickInTheOverviewChoosesASlide()
    {
        press(Qt::Key_Tab);
        auto *overview = m_show->findChild<SlideOverview *>();
        const QRect fourth = overview->visualRect(overview->model()->index(3, 0));
        QVERIFY(overview->viewport()->rect().contains(fourth));
        QTest::mouseClick(overview->viewport(), Qt::LeftButton, {}, fourth.center());
        QCOMPARE(m_show->currentPage(), 3);
        QVERIFY(!overview->isVisible());
    }
    void theSpotlightDarkensAllButThePointer()
    {
        const QColor corner = m_show->grab().toImage().pixelColor(40, 40);
        QTest::mouseMove(m_show.get(), m_show->rect().center());
        press(Qt::Key_L);
        QTest::mouseMove(m_show.get(), m_show->rect().center() + QPoint(1, 0));
        const QImage lit = m_show->grab().toImage();
        QVERIFY(lit.pixelColor(40, 40).lightness() < corner.lightness() / 2);
        press(Qt::Key_Escape);
        QVERIFY(m_show->isVisible());
        QVERIFY(!m_show->lens().isOn());
        QCOMPARE(m_show->grab().toImage().pixelColor(40, 40), corner);
    }
    void zShowsAPartLargerAndFollowsThePointer()
    {
        const QImage plain = m_show->grab().toImage();
        press(Qt::Key_Z);
        QTest::mouseMove(m_show.get(), QPoint(300, 200));
        const QImage here = m_show->grab().toImage();
        QTest::mouseMove(m_show.get(), QPoint(1300, 700));
        QVERIFY(here != plain);
        QVERIFY(m_show->grab().toImage() != here);
        press(Qt::Key_Z);
        QCOMPARE(m_show->grab().toImage(), plain);
    }
    void thePresenterSeesTheNextSlideAndDrivesTheShow()
    {
        PresenterWindow presenter(*m_show);
        presenter.resize(1366, 768);
        presenter.show();
        const auto text = [&presenter](const QString &name) {
            return presenter.findChild<QLabel *>(name)->text();
        };
        QCOMPARE(text(u"presenterPosition"_s), u"Slide 1 of %1"_s.arg(m_pages.size()));
        QCOMPARE(text(u"presenterNextTitle"_s), u"Next: "_s + m_pages.at(1).title);
        QTest::keyClick(&presenter, Qt::Key_Space);
        QCOMPARE(m_show->currentPage(), 1);
        QCOMPARE(text(u"presenterNextTitle"_s), u"Next: "_s + m_pages.at(2).title);
        QTest::keyClick(&presenter, Qt::Key_B);
        QCOMPARE(m_show->cover(), ShowCover::Black);
        QVERIFY(text(u"presenterState"_s).contains(u"black screen"_s));
        QTest::keyClick(&presenter, Qt::Key_B);
        QVERIFY(text(u"presenterState"_s).isEmpty());
        QTest::keyClick(&presenter, Qt::Key_End);
        QCOMPARE(text(u"presenterNextTitle"_s), u"This is the last slide."_s);
        QTest::keyClick(&presenter, Qt::Key_R);
        QCOMPARE(text(u"presenterElapsed"_s), u"0:00"_s);
        presenter.close();
        QVERIFY(!m_show->isVisible());
    }
    void theQuestionMarkListsTheKeys()
    {
        auto *help = m_show->findChild<ShowHelp *>();
        press(Qt::Key_Question);
        QVERIFY(help->isVisible());
        for (const QString &key : {u"Page Down"_s, u"Backspace"_s, u"Home"_s, u"Tab"_s, u"Esc"_s})
            QVERIFY2(help->accessibleDescription().contains(key), qPrintable(key));
        showAt(*m_show, {1600, 900}, u"slideshow-help"_s);
        press(Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        QVERIFY(m_show->isVisible());
        press(Qt::Key_F1);
        QVERIFY(help->isVisible());
        press(Qt::Key_F1);
        QVERIFY(!help->isVisible());
    }
    void theWindowsNameIsTheSlidesTitle()
    {
        press(Qt::Key_Right);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_show.get());
        QCOMPARE(interface->text(QAccessible::Name), m_pages.at(1).title);
    }
    void aScreenThatIsNot16To9HasBlackBars()
    {
        m_show->resize(1024, 768);
        const QImage picture = m_show->grab().toImage();
        QCOMPARE(picture.pixelColor(512, 10), QColor(Qt::black));
        QCOMPARE(picture.pixelColor(512, 758), QColor(Qt::black));
        QVERIFY(picture.pixelColor(4, 384) != QColor(Qt::black));
    }
    void theCursorHidesUntilItMoves()
    {
        QTest::mouseMove(m_show.get(), {100, 100});
        QTRY_COMPARE_WITH_TIMEOUT(m_show->cursor().shape(), Qt::BlankCursor, 20000);
        QMouseEvent move(QEvent::MouseMove, QPointF(200, 200), m_show->mapToGlobal(QPointF(200, 200)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_show.get(), &move);
        QVERIFY(m_show->cursor().shape() != Qt::BlankCursor);
    }
    void keysWithControlAreNotTheShows()
    {
        QTest::keyClick(m_show.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_show->currentPage(), 0);
    }
    void theShowGoesToTheOnlyScreenWhenThereIsOne()
    {
        QScreen *own = QGuiApplication::primaryScreen();
        QCOMPARE(audienceScreen({own}, own), own);
    }
    void presentingFollowsThePlanAndDoesNotRestart()
    {
        m_show.reset();
        QWidget window;
        DeckPresenter presenter(m_bench->context, &window);
        presenter.present();
        QPointer<SlideShow> show = presenter.show();
        QVERIFY(show && show->isVisible() && show->isFullScreen());
        QTest::keyClick(show, Qt::Key_Right);
        presenter.present();
        QCOMPARE(presenter.show(), show);
        QCOMPARE(show->currentPage(), 1);
        const QString english = show->shownPage().title;
        m_bench->figures.setDeckChoice({.languageCode = u"fr"_s, .leftOut = {}});
        QVERIFY(show->shownPage().title != english);
        m_bench->figures.setDeckChoice({});
        QTest::keyClick(show, Qt::Key_Escape);
        QVERIFY(!presenter.show());
        QTRY_VERIFY(!show);
    }
    void aShowCanStartAtAnySlide()
    {
        m_show.reset();
        QWidget window;
        DeckPresenter presenter(m_bench->context, &window);
        presenter.present(2);
        QCOMPARE(presenter.show()->currentPage(), 2);
        QTest::keyClick(presenter.show(), Qt::Key_Escape);
        presenter.present(9999); // the deck may have become shorter
        QVERIFY(presenter.show()->currentPage() > 2);
    }
    void anEmptyPlanSaysWhatToDoInsteadOfABlackScreen()
    {
        ViewBench empty;
        QWidget window;
        DeckPresenter presenter(empty.context, &window);
        presenter.present();
        QVERIFY(!presenter.show());
        QCOMPARE(empty.prompt.messages.size(), 1);
    }
    void picturesOfTheShow()
    {
        showAt(*m_show, {1920, 1080}, u"slideshow"_s);
        press(Qt::Key_Tab);
        showAt(*m_show, {1920, 1080}, u"slideshow-overview"_s);
    }

private:
    void press(int key) { QTest::keyClick(m_show.get(), Qt::Key(key)); }

    std::unique_ptr<ViewBench> m_bench;
    QList<SlidePage> m_pages;
    std::unique_ptr<SlideShow> m_show;
};

QTEST_MAIN(FeatSlideshow)
#include "feat_slideshow.moc"
