// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/capacity.h"

#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// April to June 2027 has 65 Mondays to Fridays.
Capacity spring(const char *text)
{
    const PlanFixture fixture = planFromText(text);
    const PlanIndex index(fixture.plan);
    return capacityOf(index, Quarter{2027, 2});
}

} // namespace

class TestCapacity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheWeekdaysOfTheMembers()
    {
        QCOMPARE(spring("plan run_reserve=0 \n member ada \n member grace").total, 130.0);
        QCOMPARE(spring("plan run_reserve=0 \n member ada days_per_week=4").total, 52.0);
    }
    void leavesOutAbsencesOnceAndOnlyTheirWeekdays()
    {
        // Monday 5 to Sunday 11 April: five days; the second absence overlaps three of them.
        const Capacity capacity = spring(R"(
            member ada
            absence - member=ada start=2027-04-05 end=2027-04-11
            absence - member=ada start=2027-04-07 end=2027-04-12
            absence - member=ada start=2027-06-30 end=2027-08-01
        )");
        QCOMPARE(capacity.total, 65.0 - 6 - 1);
    }
    void keepsTheRunReserveOfThePlanUnlessAMemberHasAnother()
    {
        const Capacity capacity = spring(R"(
            plan run_reserve=40
            member ada
            member grace run_reserve=0
        )");
        QCOMPARE(capacity.run, 26.0);
        QCOMPARE(capacity.available(), 130.0 - 26);
    }
    // Its own reserve on the days that a rollout lasts, whoever has no other; the largest of several.
    void keepsTheReserveOfARolloutWhileItLasts()
    {
        const Capacity capacity = spring(R"(
            plan run_reserve=20
            member ada
            member grace run_reserve=0
            rollout esign start=2027-03-01 end=2027-04-09 reserve=60
            rollout dialler start=2027-04-05 end=2027-04-16 reserve=40
            rollout quiet start=2027-04-01 end=2027-06-30
        )");
        // 1 to 9 April 7 days at 60 %, 12 to 16 April 5 at 40 %, the other 53 at 20 %.
        QCOMPARE(capacity.run, 7 * 0.6 + 5 * 0.4 + 53 * 0.2);
        QCOMPARE(spring("plan run_reserve=20 \n member ada \n rollout always reserve=50").run, 32.5);
    }
    void countsThePartOfOpenProjectsThatFallsInTheQuarter()
    {
        // 15 March to 14 May is 45 weekdays, 32 of them from 1 April on.
        const Capacity capacity = spring(R"(
            project across start=2027-03-15 end=2027-05-14 estimate_days=90
            project done start=2027-04-01 end=2027-04-30 estimate_days=50 status=done
            project cancelled start=2027-04-01 end=2027-04-30 estimate_days=50 status=cancelled
            project before start=2027-01-01 end=2027-03-31 estimate_days=50
            project undated estimate_days=50
            project unestimated start=2027-04-01 end=2027-04-30
        )");
        QCOMPARE(capacity.committed, 64.0);
    }
    void doesNotCountAProjectTwiceWithItsNeed()
    {
        const Capacity capacity = spring(R"(
            need listed impact=4 effort=2 estimate_days=7 status=planned quarter=2027-Q2
            need past impact=4 effort=2 status=done quarter=2027-Q1
            objective aim needs=listed quarter=2027-Q2
            project ofNeed needs=listed start=2027-04-01 end=2027-04-30 estimate_days=10
            project ofObjective objective=aim start=2027-04-01 end=2027-04-30 estimate_days=10
            project ofPast needs=past start=2027-04-01 end=2027-04-30 estimate_days=3
        )");
        QCOMPARE(capacity.kept, 7.0);
        QCOMPARE(capacity.committed, 3.0);
    }
    void isOverWhenMoreIsKeptThanIsFree()
    {
        const Capacity capacity = spring(R"(
            plan run_reserve=0
            member ada
            need big impact=4 effort=2 estimate_days=70 status=chosen quarter=2027-Q2
            need deferred impact=4 effort=2 estimate_days=70 status=deferred quarter=2027-Q2
        )");
        QCOMPARE(capacity.free(), -5.0);
    }
    void anEstimateOnAWeekEndIsAllOrNothing()
    {
        QCOMPARE(spring("project p start=2027-04-03 end=2027-04-04 estimate_days=2").committed, 2.0);
        QCOMPARE(spring("project p start=2027-07-03 end=2027-07-04 estimate_days=2").committed, 0.0);
    }
    void theDefaultRunReserveFollowsTheGrowthPhase()
    {
        QList<double> reserves;
        for (GrowthPhase phase : {GrowthPhase::Launch, GrowthPhase::Growth, GrowthPhase::Scale,
                                  GrowthPhase::Profitability, GrowthPhase::Productivity})
            reserves += defaultRunReserve(phase);
        QCOMPARE(reserves, (QList<double>{50, 50, 40, 30, 20}));
    }
};

QTEST_APPLESS_MAIN(TestCapacity)
#include "tst_capacity.moc"
