// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/roommeter.h"

#include "slides/legibility.h"
#include "slides/slidepage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

TextRun run(const QString &text, double size)
{
    return {.text = text, .position = {}, .style = {.size = size, .ink = Qt::black}, .width = 10};
}

SlidePage slide()
{
    SlidePage page;
    page.shapes = {run(u"A title"_s, 6.4), run(u"A body"_s, 4.4), run(u"The footer"_s, 3), run(u" "_s, 1),
                   Box{}};
    return page;
}

} // namespace

class TestRoomMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // 1.5 m high and 10.5 m away: 3.5 %, the example that goes with the standard.
    void theStandardsOwnExample()
    {
        QCOMPARE(readableSize({.screenWidth = 1.5 * 16 / 9, .lastRow = 10.5}), 3.5);
    }
    void theFloorOfTheSlidesReachesSixTimesTheHeightOfThePicture()
    {
        const double height = 1.2;
        QCOMPARE(reachOf(textFloor, height * 16 / 9), 6 * height);
    }
    void everythingIsReadWhereTheRoomIsSmall()
    {
        const RoomReading reading = readingFrom(slide(), {.screenWidth = 2, .lastRow = 6});
        QCOMPARE(reading.texts, 3);
        QCOMPARE(reading.tooSmall, 0);
        QCOMPARE(reading.smallest, 3.0);
        QVERIFY(reading.example.isEmpty());
    }
    void aLastRowFarAwayLosesTheSmallestTextFirst()
    {
        const Room room{.screenWidth = 2, .lastRow = 9};
        QCOMPARE(readableSize(room), 4.0);
        const RoomReading reading = readingFrom(slide(), room);
        QCOMPARE(reading.tooSmall, 1);
        QCOMPARE(reading.example, u"The footer"_s);
        QCOMPARE(readingFrom(slide(), {.screenWidth = 2, .lastRow = 12}).tooSmall, 2);
    }
    void theScreenThatWouldDoIsJustWideEnough()
    {
        const double wide = screenWidthFor(3, 9);
        QCOMPARE(readingFrom(slide(), {.screenWidth = wide, .lastRow = 9}).tooSmall, 0);
        QCOMPARE(readingFrom(slide(), {.screenWidth = wide - 0.05, .lastRow = 9}).tooSmall, 1);
    }
    void aPageWithoutTextSaysSo() { QCOMPARE(readingFrom({}, {}), RoomReading()); }
};

QTEST_GUILESS_MAIN(TestRoomMeter)
#include "tst_roommeter.moc"
