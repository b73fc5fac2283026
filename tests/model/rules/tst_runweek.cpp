// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runweek.h"

#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

namespace {

const QDate today(2027, 3, 11); // a Thursday

RunWeek weekOf(const char *text)
{
    const PlanFixture fixture = planFromText(text);
    return runWeekOf(PlanIndex(fixture.plan), today);
}

} // namespace

class TestRunWeek : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReserveIsThePartOfThePeoplesWeek()
    {
        const RunWeek week = weekOf(R"(
            plan run_reserve=30
            member ada days_per_week=5
            member bob days_per_week=4 run_reserve=50
        )");
        QCOMPARE(week.reserve, 1.5 + 2.0);
        QCOMPARE(week.days, 0.0);
        QVERIFY(!week.isOver());
    }
    void routinesAndRequestsOfTheWeekCount()
    {
        const RunWeek week = weekOf(R"(
            routine daily cadence=weekly start=2027-01-04 minutes=60
            routine monthly cadence=monthly start=2027-01-28 minutes=600
            request closed status=closed outcome=done closed_on=2027-03-09 minutes=30 spent_minutes=60
            request before status=closed outcome=done closed_on=2027-03-05 spent_minutes=600
            request due status=accepted promised_on=2027-03-12 minutes=120
            request late status=accepted promised_on=2027-03-01 minutes=180
            request next status=accepted promised_on=2027-03-15 minutes=600
            request open status=accepted minutes=600
        )");
        QCOMPARE(week.days, (60 + 60 + 120 + 180) / minutesOfDay);
        QVERIFY(week.isOver());
    }
};

QTEST_MAIN(TestRunWeek)
#include "tst_runweek.moc"
