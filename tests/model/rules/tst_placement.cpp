// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/placement.h"

#include "core/language.h"
#include "entities/need.h"
#include "entities/plansettings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlacement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNeedOnTheBorderBelongsToTheHigherSide()
    {
        QCOMPARE(quadrantAt(3, 2.9), Quadrant::QuickWins);
        QCOMPARE(quadrantAt(3, 3), Quadrant::Plan);
        QCOMPARE(quadrantAt(2.9, 2.9), Quadrant::Unblock);
        QCOMPARE(quadrantAt(2.9, 3), Quadrant::Drop);
    }
    void anUnplacedNeedHasNoQuadrant()
    {
        Need need;
        need.impact = 4;
        QVERIFY(!quadrantOf(need));
        need.effort = 4;
        QCOMPARE(quadrantOf(need), std::optional(Quadrant::Plan));
    }
    void quadrantsHaveTheNamesOfThePlan()
    {
        const Language english(u"en");
        PlanSettings settings;
        QCOMPARE(english.text(quadrantName(Quadrant::Drop, settings)), u"Drop or defer"_s);
        QCOMPARE(english.text(quadrantShortName(Quadrant::Drop, settings)), u"Drop"_s);
        settings.quadrantNames = {u"Go"_s, u""_s, u"Maybe"_s, u"No 100%"_s};
        QCOMPARE(english.text(quadrantName(Quadrant::Drop, settings)), u"No 100%"_s);
        QCOMPARE(english.text(quadrantShortName(Quadrant::Drop, settings)), u"No 100%"_s);
        QCOMPARE(english.text(quadrantName(Quadrant::Plan, settings)), u"Plan"_s);
    }
    void aDragComesToRestOnATenthInsideTheMatrix()
    {
        QCOMPARE(snappedScore(3.449), 3.4);
        QCOMPARE(snappedScore(3.45), 3.5);
        QCOMPARE(snappedScore(0.2), 1.0);
        QCOMPARE(snappedScore(7), 5.0);
    }
    void effortBecomesPersonDaysGeometrically_data()
    {
        QTest::addColumn<double>("effort");
        QTest::addColumn<double>("days");
        // The whole steps are the settings; between them the figures of look/prioritise.png.
        QTest::newRow("one day") << 1.0 << 1.0;
        QTest::newRow("one week") << 2.0 << 5.0;
        QTest::newRow("one month") << 3.0 << 20.0;
        QTest::newRow("one quarter") << 4.0 << 60.0;
        QTest::newRow("more") << 5.0 << 120.0;
        QTest::newRow("1.6") << 1.6 << 3.0;
        QTest::newRow("2.7") << 2.7 << 13.0;
        QTest::newRow("3.7") << 3.7 << 43.0;
        QTest::newRow("4.6") << 4.6 << 91.0;
        QTest::newRow("outside") << 9.0 << 120.0;
    }
    void effortBecomesPersonDaysGeometrically()
    {
        QFETCH(double, effort);
        QFETCH(double, days);
        QCOMPARE(daysOfEffort(effort, PlanSettings()), days);
    }
    void personDaysBecomeTheEffortTheyCameFrom()
    {
        const PlanSettings settings;
        for (double effort : {1.0, 2.0, 3.0, 3.7, 4.0, 4.6, 5.0})
            QCOMPARE(effortOfDays(daysOfEffort(effort, settings), settings), effort);
        QCOMPARE(effortOfDays(0, settings), 1.0);
        QCOMPARE(effortOfDays(1000, settings), 5.0);
    }
    void oddSettingsStillGiveDays()
    {
        PlanSettings settings;
        settings.effortDays = {0.5, 0, 20};
        QCOMPARE(daysOfEffort(1, settings), 0.5);
        QCOMPARE(daysOfEffort(2, settings), 0.5);
        QCOMPARE(daysOfEffort(4, settings), 60.0);
        QVERIFY(daysOfEffort(2.5, settings) >= 0.5);
    }
    void anEstimateIsWorthMoreThanTheEffort()
    {
        Need need;
        QCOMPARE(daysOf(need, PlanSettings()), 0.0);
        need.effort = 3;
        QCOMPARE(daysOf(need, PlanSettings()), 20.0);
        need.estimateDays = 16.5;
        QCOMPARE(daysOf(need, PlanSettings()), 16.5);
    }
};

QTEST_APPLESS_MAIN(TestPlacement)
#include "tst_placement.moc"
