// SPDX-License-Identifier: GPL-3.0-or-later
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
