// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop and a projector, as the offscreen platform of Qt makes them from a file.
#include "document/quarterfigures.h"
#include "projector/deckpresenter.h"
#include "projector/presenterwindow.h"
#include "projector/slideshow.h"
#include "viewbench.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray laptopAndProjector = R"({"screens": [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
    {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080}]})";

// The planner's window on the laptop, with the slides of the sample plan being shown.
struct Room {
    Room()
        : bench(samplePlanData())
        , presenter(bench.context, &window)
    {
        window.setGeometry(0, 0, 1200, 700);
        window.show();
        presenter.present();
    }
    [[nodiscard]] static QScreen *laptop() { return QGuiApplication::screens().at(0); }
    [[nodiscard]] static QScreen *projector() { return QGuiApplication::screens().at(1); }

    ViewBench bench;
    QWidget window;
    DeckPresenter presenter;
};

} // namespace

class FeatTwoScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::screens().size() < 2)
            QSKIP("This platform makes no second screen.");
    }
    void theRoomSeesTheSlideAndThePlannerTheNextOne()
    {
        const Room room;
        QVERIFY(room.presenter.show() && room.presenter.presenter());
        QCOMPARE(room.presenter.show()->screen(), Room::projector());
        QCOMPARE(room.presenter.show()->geometry(), Room::projector()->geometry());
        QVERIFY(room.presenter.show()->isFullScreen());
        QCOMPARE(room.presenter.presenter()->screen(), Room::laptop());
        QCOMPARE(room.presenter.presenter()->geometry(), Room::laptop()->geometry());
    }
    void keysOnTheLaptopDriveTheRoom()
    {
        const Room room;
        QTest::keyClick(room.presenter.presenter(), Qt::Key_PageDown);
        QCOMPARE(room.presenter.show()->currentPage(), 1);
        QTest::keyClick(room.presenter.presenter(), Qt::Key_B);
        QCOMPARE(room.presenter.show()->cover(), ShowCover::Black);
    }
    void theLiveViewOpensInTheRoomAndTheSlideComesBackThere()
    {
        Room room;
        QSignalSpy live(&room.presenter, &DeckPresenter::wentLive);
        QTest::keyClick(room.presenter.presenter(), Qt::Key_PageDown);
        QTest::keyClick(room.presenter.presenter(), Qt::Key_J);
        QCOMPARE(live.size(), 1);
        QCOMPARE(live.first().at(1).value<QScreen *>(), Room::projector());
        QVERIFY(!room.presenter.show()->isVisible());
        room.presenter.comeBack();
        QCOMPARE(room.presenter.show()->screen(), Room::projector());
        QVERIFY(room.presenter.show()->isVisible());
        QCOMPARE(room.presenter.show()->currentPage(), 1);
    }
    void theShowEndsOnBothScreens()
    {
        Room room;
        const QPointer<QWidget> show = room.presenter.show();
        const QPointer<QWidget> presenter = room.presenter.presenter();
        QTest::keyClick(room.presenter.presenter(), Qt::Key_Escape);
        QTRY_VERIFY(!show && !presenter);
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly) || screens.write(laptopAndProjector) < 0)
        return 2;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    FeatTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "feat_twoscreens.moc"
