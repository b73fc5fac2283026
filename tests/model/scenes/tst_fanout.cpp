// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/fanout.h"

#include <QLineF>
#include <QRectF>
#include <QTest>

namespace {

QList<PlotCircle> onOneSpot(int count)
{
    return QList<PlotCircle>(count, PlotCircle{{100, 100}, 10});
}

double nearest(const QList<QPointF> &centres)
{
    double least = 1e9;
    for (qsizetype i = 0; i < centres.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            least = std::min(least, QLineF(centres.at(i), centres.at(j)).length());
    }
    return least;
}

} // namespace

class TestFanOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLoneCircleStaysWhereItIs()
    {
        QCOMPARE(fannedOut({{{3, 4}, 10}, {{50, 50}, 10}}), (QList<QPointF>{{3, 4}, {50, 50}}));
    }
    void circlesOnOneSpotNoLongerCoverEachOther_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 3, 5, 8, 9, 40, 300})
            QTest::addRow("%d", count) << count;
    }
    void circlesOnOneSpotNoLongerCoverEachOther()
    {
        QFETCH(int, count);
        QVERIFY(nearest(fannedOut(onOneSpot(count))) > 19.9);
    }
    void twoStandSideBySideAroundTheirSpot()
    {
        const QList<QPointF> centres = fannedOut(onOneSpot(2));
        QVERIFY(centres.at(0).x() < 100 && centres.at(1).x() > 100);
        QCOMPARE((centres.at(0) + centres.at(1)) / 2, QPointF(100, 100));
    }
    void theSameCirclesFanOutTheSameWay() { QCOMPARE(fannedOut(onOneSpot(7)), fannedOut(onOneSpot(7))); }
    void spreadingKeepsCirclesApartAndInside()
    {
        const QRectF bounds(80, 80, 200, 200);
        const QList<QPointF> centres = spreadApart(onOneSpot(13), bounds);
        QVERIFY2(nearest(centres) > 19.5, qPrintable(QString::number(nearest(centres))));
        for (const QPointF &centre : centres)
            QVERIFY(bounds.adjusted(9.9, 9.9, -9.9, -9.9).contains(centre));
    }
};

QTEST_APPLESS_MAIN(TestFanOut)
#include "tst_fanout.moc"
