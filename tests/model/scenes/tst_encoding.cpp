// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/encoding.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/matrixscene.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

PlanFixture needs()
{
    return planFromText(R"(
        goal revenue color=5 position=1 short_title=Revenue weight=60
        goal service color=2 position=2 weight=40
        goal unused color=3 position=3
        function marketing
        function sales
        contact maud
        need a impact=5 effort=1 goals=revenue function=sales stakeholder=maud raised_on=2027-03-01 confidence=50 estimate_days=9
        need b impact=4 effort=1 goals=revenue,service function=marketing raised_on=2027-01-15 status=qualified estimate_days=9
        need c impact=2 effort=4 goals=service function=sales raised_on=2026-06-01 estimate_days=9
        need d impact=2 effort=1 estimate_days=9
    )");
}

Encoding encoded(const PlanFixture &fixture, ColorBy color, SizeBy size = SizeBy::None)
{
    const PlanIndex index(fixture.plan);
    return encodingOf(index, rankingOf(index, {2027, 2}), color, size, today, Language());
}

QString legend(const Encoding &encoding)
{
    QStringList lines;
    for (const LegendEntry &entry : encoding.legend)
        lines +=
            u"%1%2 c%3 s%4 n%5"_s.arg(entry.tag.isEmpty() ? entry.tag : QString(entry.tag + u' '), entry.name)
                .arg(entry.color)
                .arg(int(entry.shape))
                .arg(entry.count);
    return lines.join(u", "_s);
}

QStringList keys(const Encoding &encoding)
{
    QStringList keys;
    for (int entry : encoding.entries)
        keys += encoding.legend.at(entry).name;
    return keys;
}

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLegendNamesWhatTheColoursSay_data()
    {
        QTest::addColumn<ColorBy>("color");
        QTest::addColumn<QString>("expected");
        QTest::newRow("goal") << ColorBy::Goal
                              << u"E1 Revenue c5 s0 n2, E2 service c2 s1 n1, None c0 s9 n1"_s;
        QTest::newRow("function") << ColorBy::Function
                                  << u"marketing c1 s0 n1, sales c2 s1 n2, None c0 s9 n1"_s;
        QTest::newRow("status") << ColorBy::Status << u"New c1 s0 n3, Qualified c2 s1 n1"_s;
        QTest::newRow("stakeholder") << ColorBy::Stakeholder << u"maud c1 s0 n1, None c0 s9 n3"_s;
        QTest::newRow("quadrant")
            << ColorBy::Quadrant
            << u"Quick wins c1 s0 n2, Do if it unblocks a team c2 s1 n1, Drop or defer c3 s2 n1"_s;
        QTest::newRow("age")
            << ColorBy::Age
            << u"A month or less c1 s0 n1, 1 to 3 months c2 s1 n1, Over 6 months c3 s2 n1, None c0 s9 n1"_s;
    }
    void theLegendNamesWhatTheColoursSay()
    {
        QFETCH(ColorBy, color);
        QTEST(legend(encoded(needs(), color)), "expected");
    }

    void everyNeedFindsItsLine()
    {
        QCOMPARE(keys(encoded(needs(), ColorBy::Goal)),
                 (QStringList{u"Revenue"_s, u"Revenue"_s, u"None"_s, u"service"_s}));
    }

    void moreThanEightValuesFoldIntoOthers()
    {
        QByteArray text;
        for (int i = 0; i < 11; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "function f" + number + "\n";
            for (int count = 0; count < (i < 3 ? 1 : 2); ++count)
                text += "need - impact=3 effort=3 title=n function=f" + number + "\n";
        }
        const Encoding encoding = encoded(planFromText(text.constData()), ColorBy::Function);
        QCOMPARE(encoding.legend.size(), 9);
        QCOMPARE(encoding.legend.constFirst().name, u"f3"_s);
        QCOMPARE(encoding.legend.constLast(),
                 (LegendEntry{u"others"_s, {}, u"Others"_s, 0, MarkShape::Ring, 3}));
        QSet<int> colors;
        QSet<int> shapes;
        int total = 0;
        for (const LegendEntry &entry : encoding.legend) {
            colors += entry.color;
            shapes += int(entry.shape);
            total += entry.count;
        }
        QCOMPARE(colors.size(), 9);
        QCOMPARE(shapes.size(), 9);
        QCOMPARE(total, int(encoding.entries.size()));
    }

    void theSizeSaysWhatIsAsked()
    {
        const PlanFixture fixture = needs(); // by rank: b, a, d, c
        QCOMPARE(encoded(fixture, ColorBy::Goal, SizeBy::Estimate).radii, QList<double>(4, matrixRadius(9)));
        QCOMPARE(encoded(fixture, ColorBy::Goal, SizeBy::Confidence).radii, (QList<double>{26, 19, 26, 26}));
        const QList<double> byGoal = encoded(fixture, ColorBy::Goal, SizeBy::GoalWeight).radii;
        QCOMPARE(byGoal.at(0), 26.0);
        QCOMPARE(byGoal.at(2), 12.0);
        QVERIFY(byGoal.at(1) > byGoal.at(3));
        QCOMPARE(encoded(fixture, ColorBy::Goal, SizeBy::None).radii, QList<double>(4, 15.0));
    }

    void everyChoiceHasAName()
    {
        QSet<QString> names;
        for (int i = 0; i < colorByCount; ++i)
            names += colorByName(ColorBy(i), Language(u"fr"_s));
        QCOMPARE(names.size(), colorByCount);
        names.clear();
        for (int i = 0; i < sizeByCount; ++i)
            names += sizeByName(SizeBy(i), Language(u"fr"_s));
        QCOMPARE(names.size(), sizeByCount);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
