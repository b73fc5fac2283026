// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/showclock.h"

#include <QTest>

namespace {

constexpr qint64 minute = 60000;

SlidePage page(qint64 entry, std::optional<double> minutes = {})
{
    SlidePage page;
    page.entry.id = EntityId{entry};
    page.entry.minutes = minutes;
    return page;
}

// Three slides, the second of two pages.
QList<SlidePage> deck()
{
    return {page(1, 2), page(2, 10), page(2, 10), page(3)};
}

} // namespace

class TestShowClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTimeOfASlideGoesOnWhereItStopped()
    {
        ShowClock clock;
        clock.start(deck(), 0, 5 * minute);
        QCOMPARE(clock.onSlide(6 * minute), minute);
        clock.goTo(deck(), 3, 7 * minute);
        QCOMPARE(clock.onSlide(8 * minute), minute);
        clock.goTo(deck(), 0, 10 * minute);
        QCOMPARE(clock.onSlide(11 * minute), 3 * minute);
        QCOMPARE(clock.sinceStart(11 * minute), 6 * minute);
    }
    void allPagesOfASlideCountTogether()
    {
        ShowClock clock;
        clock.start(deck(), 1, 0);
        clock.goTo(deck(), 2, 4 * minute);
        QCOMPARE(clock.onSlide(5 * minute), 5 * minute);
    }
    void pagesOfADeckThatWritesItselfCountEachForItself()
    {
        const QList<SlidePage> pages{page(0), page(0)};
        ShowClock clock;
        clock.start(pages, 0, 0);
        clock.goTo(pages, 1, minute);
        QCOMPARE(clock.onSlide(3 * minute), 2 * minute);
        QCOMPARE(plannedTime(pages, 0), PlannedTime());
    }
    void whatIsPlannedIsCountedOnceASlide()
    {
        QCOMPARE(plannedTime(deck(), 1), (PlannedTime{10, 12}));
        QCOMPARE(plannedTime(deck(), 3), (PlannedTime{{}, 12}));
    }
    void theShowIsBehindByWhatWasUsedBeyondThePlan()
    {
        QCOMPARE(minutesBehind(deck(), 0, minute, minute), 0.0); // its own time runs
        QCOMPARE(minutesBehind(deck(), 0, 5 * minute, 5 * minute), 3.0);
        QCOMPARE(minutesBehind(deck(), 2, 8 * minute, 7 * minute), -1.0); // one minute saved on the first
        QCOMPARE(minutesBehind(deck(), 3, 12 * minute, 0), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestShowClock)
#include "tst_showclock.moc"
