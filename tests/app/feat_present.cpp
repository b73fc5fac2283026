// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "projector/slideshow.h"
#include "shell/plandesk.h"
#include "windowbench.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

SlideShow *runningShow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *show = qobject_cast<SlideShow *>(window))
            return show;
    }
    return nullptr;
}

} // namespace

class FeatPresent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepFiveHasOneButtonThatPresents()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"communicate"_s);
        int count = 0;
        for (const QPushButton *button : bench.window().findChildren<QPushButton *>())
            count += button->isVisible() && button->text().contains(u"Present");
        QCOMPARE(count, 1);
    }
    void f5StartsAtTheFirstSlideAndShiftF5AtTheOneInFront()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"communicate"_s);
        auto *slides = bench.find<QListView>(u"slideList"_s);
        slides->setCurrentIndex(slides->model()->index(3, 0));
        bench.press(Qt::Key_F5);
        QVERIFY(runningShow());
        QCOMPARE(runningShow()->currentPage(), 0);
        QTest::keyClick(runningShow(), Qt::Key_Escape);
        QTRY_VERIFY(!runningShow());
        QTest::keyClick(&bench.window(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(runningShow());
        QCOMPARE(runningShow()->currentPage(), 3);
        QTest::keyClick(runningShow(), Qt::Key_Escape);
        QTRY_VERIFY(!runningShow());
    }
    void enterOnAThumbnailPresentsFromThere()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"communicate"_s);
        auto *slides = bench.find<QListView>(u"slideList"_s);
        slides->setCurrentIndex(slides->model()->index(2, 0));
        QTest::keyClick(slides, Qt::Key_Return);
        QVERIFY(runningShow());
        QCOMPARE(runningShow()->currentPage(), 2);
        QTest::keyClick(runningShow(), Qt::Key_Escape);
        QTRY_VERIFY(!runningShow());
    }
    void theCommandLineShowsAReadyDeckWithoutSavingIt()
    {
        WindowBench bench;
        bench.openSample();
        QVERIFY(bench.window().startShow(u"weekly_sync"_s));
        QVERIFY(runningShow());
        QCOMPARE(runningShow()->shownPage().kind, SlideKind::DecisionsToTake);
        QVERIFY(bench.session().data().decks.isEmpty());
        QTest::keyClick(runningShow(), Qt::Key_Escape);
        QTRY_VERIFY(!runningShow());
        QVERIFY(bench.window().startShow({}));
        QCOMPARE(runningShow()->shownPage().kind, SlideKind::Title);
        QTest::keyClick(runningShow(), Qt::Key_Escape);
        QTRY_VERIFY(!runningShow());
    }
    void aDeckThatIsNotThereIsSaidWithThoseThatAre()
    {
        WindowBench bench;
        bench.openSample();
        const Result<void> shown = bench.window().startShow(u"Board"_s);
        QVERIFY(!shown);
        const QString reason = bench.session().language().text(shown.error());
        QVERIFY2(reason.contains(u"weekly_sync"_s), qPrintable(reason));
        QVERIFY(!runningShow());
    }
    void bothKeysStandInTheListOfShortcuts()
    {
        WindowBench bench;
        bench.openSample();
        QStringList shown;
        QTimer::singleShot(0, &bench.window(), [&shown] {
            QWidget *dialog = QApplication::activeModalWidget();
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                shown += label->text();
            dialog->close();
        });
        bench.action(ActionId::Shortcuts)->trigger();
        QVERIFY(shown.contains(u"F5"_s));
        QVERIFY(shown.contains(u"Shift+F5"_s));
    }
};

QTEST_MAIN(FeatPresent)
#include "feat_present.moc"
