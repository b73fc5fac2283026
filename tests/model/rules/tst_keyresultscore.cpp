// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresultscore.h"

#include "core/language.h"
#include "entities/keyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

KeyResult reach(std::optional<double> start, std::optional<double> commit, std::optional<double> target,
                std::optional<double> stretch, const QString &unit = u"h"_s)
{
    KeyResult keyResult;
    keyResult.start = start;
    keyResult.commit = commit;
    keyResult.target = target;
    keyResult.stretch = stretch;
    keyResult.unit = unit;
    return keyResult;
}

KeyResult stay(KeyResultKind kind, std::optional<double> commit, std::optional<double> target)
{
    KeyResult keyResult = reach({}, commit, target, {}, u"%"_s);
    keyResult.kind = kind;
    return keyResult;
}

double rounded(std::optional<double> value)
{
    return value ? std::round(*value * 100) / 100 : -1;
}

} // namespace

class TestKeyResultScore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMissingThirdNumberLiesOnTheLineOfTheOtherTwo()
    {
        QCOMPARE(numbersOf(reach(0, 30, 70, {})).stretch, std::optional(100.0));
        QCOMPARE(numbersOf(reach(0, {}, 70, 100)).commit, std::optional(30.0));
        QCOMPARE(numbersOf(reach(0, 30, {}, 100)).target, std::optional(70.0));
        QCOMPARE(numbersOf(reach(26, 12, 4, {})).stretch, std::optional(-2.0));
    }
    void percentagesStopAtZeroAndAHundred()
    {
        QCOMPARE(numbersOf(reach(61, 80, 95, {}, u"%"_s)).stretch, std::optional(100.0));
        QCOMPARE(numbersOf(reach(20, 5, 1, {}, u"%"_s)).stretch, std::optional(0.0));
        QCOMPARE(numbersOf(reach(61, 80, 95, {}, u"h"_s)).stretch, std::optional(106.25));
    }
    void aTargetAloneIsMeasuredFromTheStart()
    {
        const KeyResultNumbers numbers = numbersOf(reach(0, {}, 70, {}));
        QCOMPARE(numbers.commit, std::optional(30.0));
        QCOMPARE(numbers.stretch, std::optional(100.0));
        QVERIFY(!hasNumbers(reach({}, {}, 70, {})));
        QVERIFY(!hasNumbers(reach(0, {}, {}, {})));
        QVERIFY(hasNumbers(reach(10, 20, {}, {})));
    }
    void scoresByStraightLines_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("score");
        // "Leads MQL traités sous 24 heures" of look/okrs.png: 72 scores 0.17.
        QTest::newRow("before the start") << 50.0 << 0.0;
        QTest::newRow("the start") << 61.0 << 0.0;
        QTest::newRow("on the way") << 72.0 << 0.17;
        QTest::newRow("the commitment") << 80.0 << 0.3;
        QTest::newRow("half way to the target") << 87.5 << 0.5;
        QTest::newRow("the target") << 95.0 << 0.7;
        QTest::newRow("the stretch") << 99.0 << 1.0;
        QTest::newRow("beyond") << 100.0 << 1.0;
    }
    void scoresByStraightLines()
    {
        QFETCH(double, value);
        QFETCH(double, score);
        QCOMPARE(rounded(scoreOf(reach(61, 80, 95, 99, u"%"_s), value)), score);
    }
    void scoresWhatShouldFallTheSameWay()
    {
        const KeyResult delay = reach(26, 12, 4, {});
        QCOMPARE(rounded(scoreOf(delay, 30)), 0.0);
        QCOMPARE(rounded(scoreOf(delay, 10)), 0.4);
        QCOMPARE(rounded(scoreOf(delay, 4)), 0.7);
        QCOMPARE(rounded(scoreOf(delay, -5)), 1.0);
    }
    void staysAreScoredWithoutAStart()
    {
        const KeyResult churn = stay(KeyResultKind::StayBelow, 3.7, 2.5);
        QCOMPARE(rounded(scoreOf(churn, 2.5)), 0.7);
        QCOMPARE(rounded(scoreOf(churn, 2.1)), 0.83);
        QCOMPARE(rounded(scoreOf(churn, 3.7)), 0.3);
        QCOMPARE(rounded(scoreOf(churn, 4.3)), 0.1);
        QCOMPARE(rounded(scoreOf(churn, 9)), 0.0);
        QCOMPARE(rounded(scoreOf(stay(KeyResultKind::StayAbove, {}, 90), 91)), 0.7);
        QCOMPARE(rounded(scoreOf(stay(KeyResultKind::StayAbove, {}, 90), 89)), 0.0);
    }
    void aMilestoneIsReachedOrNot()
    {
        KeyResult milestone;
        milestone.kind = KeyResultKind::Milestone;
        QCOMPARE(scoreOf(milestone, 1), std::optional(1.0));
        QCOMPARE(scoreOf(milestone, 0.9), std::optional(0.0));
    }
    void withoutNumbersThereIsNoScore()
    {
        QVERIFY(!scoreOf(reach({}, {}, {}, {}), 5));
        QVERIFY(!scoreOf(reach(0, {}, 10, {}), std::nullopt));
    }
    void equalNumbersGiveTheBestScoreTheyStandFor()
    {
        const KeyResult flat = reach(5, 5, 5, 5);
        QCOMPARE(scoreOf(flat, 5), std::optional(1.0));
        QCOMPARE(scoreOf(flat, 4), std::optional(0.0));
    }
    void saysItsRange()
    {
        const Language english(u"en");
        QCOMPARE(english.text(rangeText(reach(61, 80, 95, {}, u"%"_s))), u"from 61% to 95%"_s);
        QCOMPARE(english.text(rangeText(reach(26, 12, 4, {}, u"h"_s))), u"from 26 h to 4 h"_s);
        QCOMPARE(english.text(rangeText(stay(KeyResultKind::StayBelow, {}, 2.5))), u"stay below 2.5%"_s);
        QCOMPARE(english.text(rangeText(reach({}, {}, {}, {}))), u"no numbers"_s);
        QCOMPARE(english.text(valueText(reach(61, 80, 95, {}, u"%"_s), 87.0666)), u"87%"_s);
        QCOMPARE(english.text(valueText(reach(1, 2, 3, {}, {}), 1.3333)), u"1.3"_s);
    }
};

QTEST_APPLESS_MAIN(TestKeyResultScore)
#include "tst_keyresultscore.moc"
