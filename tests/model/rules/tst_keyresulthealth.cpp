// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/keyresulthealth.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/keyresultscore.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11); // 69 of the quarter's 90 days are over

QString health(const char *lines, const QDate day = today)
{
    const QByteArray text = QByteArray("objective o quarter=2027-Q1\n") + lines;
    const PlanFixture fixture = planFromText(text.constData());
    const PlanIndex index(fixture.plan);
    const HealthReport report = healthOf(index, fixture.plan.keyResults.at(0), day);
    return choiceKey(report.health) + u": "_s + Language(u"en").text(report.reason);
}

} // namespace

class TestKeyResultHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The key results of look/okrs.png.
    void comparesWhatWasGainedWithWhatIsExpectedToday_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *numbers, const char *checkIn,
                            const QString &expected) {
            QTest::newRow(name) << QByteArray("key_result k objective=o unit=% ") + numbers
                    + "\ncheck_in - key_result=k date=2027-03-04 "
                    + checkIn << expected;
        };
        row("forecast error", "start=18 target=8", "value=11 confidence=7",
            u"attention: 11% where 10.3% is expected today."_s);
        row("next step dated", "start=54 target=90", "value=83",
            u"on_track: 83% where 82% is expected today."_s);
        row("right stage", "start=38 target=95", "value=95", u"done: Target reached: 95%."_s);
        row("leads in a day", "start=61 target=95", "value=72 confidence=3",
            u"at_risk: 72% where 87% is expected today."_s);
        row("unsure", "start=18 target=8", "value=11 confidence=3",
            u"at_risk: 11% where 10.3% is expected today. Confidence is only 3 out of 10."_s);
        row("unsure but on track", "start=54 target=90", "value=83 confidence=1",
            u"on_track: 83% where 82% is expected today."_s);
        row("going back", "start=61 target=95", "value=50", u"at_risk: 50% where 87% is expected today."_s);
        row("no numbers", "", "value=5",
            u"no_numbers: Neither start nor target: this result cannot be measured. Set its numbers."_s);
    }
    void comparesWhatWasGainedWithWhatIsExpectedToday()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, expected);
        QCOMPARE(health(lines.constData()), expected);
    }
    void aCheckInOlderThanTenDaysIsOutdatedNeverGreen()
    {
        constexpr char lines[] = R"(
            key_result k objective=o start=0 target=10
            check_in - key_result=k date=2027-03-01 value=9
        )";
        QCOMPARE(health(lines), u"on_track: 9 where 7.7 is expected today."_s);
        QCOMPARE(health(lines, QDate(2027, 3, 12)),
                 u"outdated: The last check-in is of 1 March 2027: add where it stands today."_s);
    }
    void aReachedTargetIsNotOutdated()
    {
        QVERIFY(health("key_result k objective=o start=0 target=10 \n"
                       "check_in - key_result=k date=2027-01-20 value=10")
                    .startsWith(u"done"));
    }
    void theDayToCheckInCountsFromTheQuarterWhenThereIsNone()
    {
        constexpr char lines[] = "key_result k objective=o start=0 target=10";
        QVERIFY(health(lines, QDate(2026, 12, 1)).startsWith(u"on_track: Nothing is expected yet."));
        QVERIFY(health(lines, QDate(2027, 1, 11)).startsWith(u"at_risk"));
        QCOMPARE(health(lines, QDate(2027, 1, 12)),
                 u"outdated: No check-in yet: add where it stands today."_s);
    }
    void afterItsEndTheLastWordStands()
    {
        constexpr char lines[] = R"(
            key_result k objective=o start=0 target=10
            check_in - key_result=k date=2027-03-25 value=8
        )";
        QCOMPARE(health(lines, QDate(2027, 8, 1)), u"attention: 8 where 10 is expected today."_s);
    }
    void anEarlierDueDayAsksForMoreToday()
    {
        QCOMPARE(health(R"(
            key_result k objective=o start=0 target=10 due=2027-02-28
            check_in - key_result=k date=2027-02-27 value=8
        )"),
                 u"attention: 8 where 10 is expected today."_s);
    }
    void staysAreJudgedByWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("start");
        QTest::newRow("within target")
            << QByteArray("2.1") << u"on_track: 2.1%, within the target of 2.5%."_s;
        QTest::newRow("on the target") << QByteArray("2.5") << u"on_track"_s;
        QTest::newRow("within commit") << QByteArray("3") << u"attention"_s;
        QTest::newRow("beyond") << QByteArray("3.6") << u"at_risk"_s;
    }
    void staysAreJudgedByWhereTheyStand()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, start);
        const QByteArray lines = "key_result k objective=o kind=stay_below unit=% commit=3.5 target=2.5\n"
                                 "check_in - key_result=k date=2027-03-04 value="
            + value;
        QVERIFY2(health(lines.constData()).startsWith(start), qPrintable(health(lines.constData())));
    }
    void aMilestoneIsAtRiskOnceItsDayHasPassedOrNobodyBelievesInIt()
    {
        constexpr char lines[] = R"(
            key_result k objective=o kind=milestone due=2027-03-10
            check_in - key_result=k date=2027-03-04 value=0
        )";
        QVERIFY(health(lines, QDate(2027, 3, 10)).startsWith(u"on_track"));
        QVERIFY(health(lines, today).startsWith(u"at_risk: Not reached, and it was due on 10 March 2027."));
        QVERIFY(health("key_result k objective=o kind=milestone \n"
                       "check_in - key_result=k date=2027-03-04 value=0 confidence=2")
                    .startsWith(u"at_risk"));
        QVERIFY(health("key_result k objective=o kind=milestone \n"
                       "check_in - key_result=k date=2027-03-04 value=1")
                    .startsWith(u"done"));
    }
    void theLimitsAreSettings()
    {
        constexpr char lines[] = R"(
            plan check_in_days=3 on_track_pace=90 at_risk_pace=85 at_risk_confidence=8
            key_result k objective=o unit=% start=18 target=8
            check_in - key_result=k date=2027-03-09 value=11 confidence=5
        )";
        QVERIFY(health(lines).startsWith(u"on_track"));
        QVERIFY(health(lines, QDate(2027, 3, 13)).startsWith(u"outdated"));
    }
    void currentIsTheLastCheckInsValueElseTheStart()
    {
        const PlanFixture fixture = planFromText(R"(
            objective o quarter=2027-Q1
            key_result late objective=o start=5 target=10
            key_result fresh objective=o start=5 target=10
            check_in - key_result=late date=2027-03-04 value=8
            check_in - key_result=late date=2027-02-04 value=6
            check_in - key_result=late date=2027-03-11 confidence=4
        )");
        const PlanIndex index(fixture.plan);
        QCOMPARE(currentOf(index, *fixture.plan.keyResults.find(fixture.id(u"late"_s))), std::optional(8.0));
        QCOMPARE(currentOf(index, *fixture.plan.keyResults.find(fixture.id(u"fresh"_s))), std::optional(5.0));
        QCOMPARE(lastCheckIn(index, fixture.plan.keyResults.at(0))->confidence, std::optional(4));
    }
    void inTheBacklogNothingIsExpected()
    {
        const PlanFixture fixture = planFromText("objective o \n key_result k objective=o start=0 target=10");
        const PlanIndex index(fixture.plan);
        QVERIFY(!expectedOf(index, fixture.plan.keyResults.at(0), today));
        QCOMPARE(healthOf(index, fixture.plan.keyResults.at(0), today).health, Health::OnTrack);
    }
};

QTEST_APPLESS_MAIN(TestKeyResultHealth)
#include "tst_keyresulthealth.moc"
