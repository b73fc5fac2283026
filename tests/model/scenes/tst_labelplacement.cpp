// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/labelplacement.h"

#include "scenes/matrixscene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QRectF plot(0, 0, 800, 600);

QSizeF measure(const QString &text)
{
    return {text.size() * 7.0, 16.0};
}

QList<LabelledBubble> scattered(int count)
{
    QRandomGenerator random(7);
    QList<LabelledBubble> bubbles;
    for (int i = 0; i < count; ++i) {
        const QPointF centre(30 + random.bounded(740), 30 + random.bounded(540));
        bubbles += {centre, 11, u"Dashboard number %1"_s.arg(i), LabelSide::None};
    }
    return bubbles;
}

// Needs as spreadsheets bring them: whole scores, so that many stand beside each other on few spots.
QList<LabelledBubble> onFewSpots()
{
    QRandomGenerator random(3);
    QList<LabelledBubble> bubbles;
    for (int i = 0; i < 40; ++i) {
        const QPointF spot(100 + 150 * random.bounded(5), 60 + 120 * random.bounded(5));
        bubbles += {spot + QPointF(26 * (i % 3) - 26, 26 * (i % 2) - 13), 12,
                    u"Dashboard number %1"_s.arg(i), LabelSide::None};
    }
    return bubbles;
}

double distance(const QLineF &line, const QPointF &point)
{
    double least = 1e9;
    for (int i = 0; i <= 100; ++i)
        least = std::min(least, QLineF(line.pointAt(i / 100.0), point).length());
    return least;
}

bool crosses(const QLineF &line, const QRectF &rect)
{
    for (int i = 0; i <= 100; ++i) {
        if (rect.contains(line.pointAt(i / 100.0)))
            return true;
    }
    return false;
}

bool coversCircle(const QRectF &rect, const LabelledBubble &bubble)
{
    const QPointF nearest(std::clamp(bubble.centre.x(), rect.left(), rect.right()),
                          std::clamp(bubble.centre.y(), rect.top(), rect.bottom()));
    return QLineF(nearest, bubble.centre).length() < bubble.radius;
}

} // namespace

class TestLabelPlacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreeLabelStandsRightOfItsBubble()
    {
        const auto labels = placeLabels({{{100, 100}, 10, u"CRM"_s, {}}}, plot, {}, measure);
        QCOMPARE(labels.constFirst().side, LabelSide::Right);
        QVERIFY(labels.constFirst().rect.left() > 110);
        QCOMPARE(labels.constFirst().rect.center().y(), 100.0);
    }
    void atTheRightEdgeItStandsLeft()
    {
        const auto labels = placeLabels({{{790, 100}, 10, u"CRM clean-up"_s, {}}}, plot, {}, measure);
        QCOMPARE(labels.constFirst().side, LabelSide::Left);
        QVERIFY(labels.constFirst().alignment.testFlag(Qt::AlignRight));
    }
    void anObstacleIsAvoided()
    {
        const QRectF obstacle(110, 0, 690, 600);
        const auto labels = placeLabels({{{100, 100}, 10, u"CRM"_s, {}}}, plot, {obstacle}, measure);
        QCOMPARE(labels.constFirst().side, LabelSide::Left);
    }
    void aLabelKeepsTheSideItHadWhileThatIsFree()
    {
        const auto labels = placeLabels({{{100, 100}, 10, u"CRM"_s, LabelSide::Below}}, plot, {}, measure);
        QCOMPARE(labels.constFirst().side, LabelSide::Below);
    }
    void enclosedBubblesGetALeaderLine()
    {
        QList<LabelledBubble> bubbles{{{400, 300}, 10, u"Middle"_s, {}}};
        for (int dx = -24; dx <= 24; dx += 24) {
            for (int dy = -24; dy <= 24; dy += 24) {
                if (dx || dy)
                    bubbles += {{400.0 + dx, 300.0 + dy}, 8, {}, {}};
            }
        }
        const auto label = placeLabels(bubbles, plot, {}, measure).constFirst();
        QCOMPARE(label.side, LabelSide::Away);
        QVERIFY(label.leader.length() > 10);
    }
    void sixtyLabelsNeverOverlapAnything()
    {
        const QList<LabelledBubble> bubbles = scattered(60);
        const QList<PlacedLabel> labels = placeLabels(bubbles, plot, {}, measure);
        int placed = 0;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels.at(i).side == LabelSide::None)
                continue;
            ++placed;
            QVERIFY(plot.contains(labels.at(i).rect));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!labels.at(j).rect.intersects(labels.at(i).rect));
            for (const LabelledBubble &bubble : bubbles)
                QVERIFY(!coversCircle(labels.at(i).rect, bubble));
        }
        QVERIFY2(placed >= 55, qPrintable(QString::number(placed)));
    }
    void leaderLinesCrossNoBubbleLabelOrOtherLeader()
    {
        int leaders = 0;
        for (const QList<LabelledBubble> &bubbles : {onFewSpots(), scattered(60)}) {
            const QList<PlacedLabel> labels = placeLabels(bubbles, plot, {}, measure);
            for (qsizetype i = 0; i < labels.size(); ++i) {
                if (labels.at(i).side != LabelSide::Away)
                    continue;
                ++leaders;
                const QLineF leader = labels.at(i).leader;
                for (qsizetype j = 0; j < bubbles.size(); ++j) {
                    const PlacedLabel &other = labels.at(j);
                    if (i == j)
                        continue;
                    QVERIFY(distance(leader, bubbles.at(j).centre) >= bubbles.at(j).radius);
                    QVERIFY(other.side == LabelSide::None || !crosses(leader, other.rect));
                    QVERIFY(other.side != LabelSide::Away
                            || leader.intersects(other.leader) != QLineF::BoundedIntersection);
                }
            }
        }
        QVERIFY(leaders > 0);
    }
    void theSameBubblesGetTheSameLabels()
    {
        const auto first = placeLabels(scattered(40), plot, {}, measure);
        const auto second = placeLabels(scattered(40), plot, {}, measure);
        for (qsizetype i = 0; i < first.size(); ++i)
            QCOMPARE(first.at(i).rect, second.at(i).rect);
    }
    void aLongTitleBreaksWhereBothLinesAreAboutAsWide()
    {
        QCOMPARE(inTwoLines(u"Tableau de bord churn"_s), (QStringList{u"Tableau de"_s, u"bord churn"_s}));
        QCOMPARE(inTwoLines(u"Forecast"_s), QStringList{u"Forecast"_s});
    }
    void beyondSixtyNeedsOnlyKeptOnesAreLabelled()
    {
        MatrixScene scene;
        for (int i = 0; i < 61; ++i) {
            MatrixNeed need;
            need.kept = i % 10 == 3;
            scene.needs += need;
        }
        QCOMPARE(labelledRows(scene), (QList<qsizetype>{3, 13, 23, 33, 43, 53}));
        scene.needs.removeLast();
        QCOMPARE(labelledRows(scene).size(), 60);
    }
    void withoutRoomTheFirstWordsStandForTheText()
    {
        const QRectF narrow(0, 0, 110, 40);
        const QList<LabelledBubble> bubbles = {
            {{20, 20}, 10, u"Customer health score by segment and by country"_s, {}}};
        const PlacedLabel label = placeLabels(bubbles, narrow, {}, measure).constFirst();
        QVERIFY(label.isShortened);
        QCOMPARE(label.lines, QStringList{u"Customer…"_s});
        QVERIFY(narrow.contains(label.rect));
    }
    void sixtyLabelsStandFreeOfEachOtherAndInside()
    {
        const QList<LabelledBubble> bubbles = scattered(60);
        const auto labels = placeLabels(bubbles, plot, {}, measure);
        int placed = 0;
        for (int i = 0; i < labels.size(); ++i) {
            const PlacedLabel &label = labels.at(i);
            if (label.side == LabelSide::None)
                continue;
            ++placed;
            QVERIFY(plot.contains(label.rect));
            QCOMPARE(label.side == LabelSide::Away, !label.leader.isNull());
            for (const LabelledBubble &bubble : bubbles)
                QVERIFY(!coversCircle(label.rect, bubble));
            for (int j = 0; j < i; ++j)
                QVERIFY(labels.at(j).side == LabelSide::None || !labels.at(j).rect.intersects(label.rect));
        }
        QVERIFY2(placed >= 57, qPrintable(QString::number(placed)));
    }
};

QTEST_APPLESS_MAIN(TestLabelPlacement)
#include "tst_labelplacement.moc"
