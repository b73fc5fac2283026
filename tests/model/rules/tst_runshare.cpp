// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runshare.h"

#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11); // a Thursday

const char *run = R"(
    plan run_reserve=20
    member ada
    member grace days_per_week=4 run_reserve=50
    absence - member=ada start=2027-03-01 end=2027-03-05
    rollout esign start=2027-03-08 end=2027-03-12 reserve=60
    rollout dialler start=2027-03-08 end=2027-03-12
    routine forecast cadence=weekly start=2027-01-04 minutes=42
    routine check cadence=daily start=2027-03-09 end=2027-03-10 minutes=210
    request a status=closed outcome=done raised_on=2027-02-24 closed_on=2027-03-02 spent_minutes=420 minutes=60
    request b status=closed outcome=done raised_on=2027-03-01 closed_on=2027-03-09 minutes=84
    request c status=closed outcome=explained raised_on=2027-03-09 closed_on=2027-03-09 minutes=840
    request d status=closed outcome=done raised_on=2027-03-10 closed_on=2027-03-11
    request e raised_on=2027-03-10 spent_minutes=42
    request f raised_on=2027-03-12 title="not yet raised"
    request old raised_on=2026-01-05
)";

struct Office {
    Office()
        : fixture(planFromText(run))
        , index(fixture.plan)
        , weeks(runFlowOf(index, today, 3))
    {
    }
    PlanFixture fixture;
    PlanIndex index;
    QList<RunFlowWeek> weeks;
};

} // namespace

class TestRunShare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weeksEndWithThatOfToday()
    {
        const Office office;
        QCOMPARE(office.weeks.size(), 3);
        QCOMPARE(office.weeks.at(0).monday, QDate(2027, 2, 22));
        QCOMPARE(office.weeks.at(2).monday, QDate(2027, 3, 8));
    }
    void countsWhatCameInWentOutAndIsOpen()
    {
        const Office office;
        QCOMPARE(office.weeks.at(0).in, 1);
        QCOMPARE(office.weeks.at(0).out, 0);
        QCOMPARE(office.weeks.at(0).open, 2); // a and old
        QCOMPARE(office.weeks.at(1).in, 1);
        QCOMPARE(office.weeks.at(1).out, 1);
        QCOMPARE(office.weeks.at(2).in, 3); // what is dated tomorrow has not come yet
        QCOMPARE(office.weeks.at(2).out, 3);
        QCOMPARE(office.weeks.at(2).open, 2); // e and old
    }
    void reservesEachMembersTimeOrTheRolloutsWhileItLasts()
    {
        const Office office;
        QCOMPARE(office.weeks.at(0).present, 9.0);
        QCOMPARE(office.weeks.at(0).reserve, 5 * 0.2 + 4 * 0.5);
        QCOMPARE(office.weeks.at(1).present, 4.0); // Ada is away
        QCOMPARE(office.weeks.at(2).reserve, 5 * 0.6 + 4 * 0.5);
    }
    void countsTheTimeOfRequestsAndRoutines()
    {
        const Office office;
        QCOMPARE(usualMinutes(office.index), 420.0);
        QCOMPARE(office.weeks.at(1).requests, 1.0);
        // b as it was thought to take, d as usual, c nothing, e what was noted so far.
        QCOMPARE(office.weeks.at(2).requests, (84 + 420 + 42) / minutesOfRunDay);
        QCOMPARE(office.weeks.at(1).routines, 0.1);
        QCOMPARE(office.weeks.at(2).routines, 0.1 + 2 * 0.5);
        QCOMPARE(office.weeks.at(2).run(), office.weeks.at(2).requests + office.weeks.at(2).routines);
    }
    void asksForWhatIsPromisedByTheEndOfTheWeek()
    {
        const PlanFixture fixture = planFromText(R"(
            plan run_reserve=30
            member ada days_per_week=5
            member bob days_per_week=4 run_reserve=50
            routine daily cadence=weekly start=2027-01-04 minutes=60
            routine monthly cadence=monthly start=2027-01-28 minutes=600
            request closed status=closed outcome=done closed_on=2027-03-09 minutes=30 spent_minutes=60
            request before status=closed outcome=done closed_on=2027-03-05 spent_minutes=600
            request due status=accepted promised_on=2027-03-12 minutes=120 spent_minutes=20
            request late status=accepted promised_on=2027-03-01 minutes=180
            request next status=accepted promised_on=2027-03-15 minutes=600
            request open status=accepted minutes=600
        )");
        const RunFlowWeek week = runFlowOf(PlanIndex(fixture.plan), today, 1).constFirst();
        QCOMPARE(week.reserve, 1.5 + 2.0);
        QCOMPARE(week.run(), (60 + 60 + 20) / minutesOfRunDay);
        QCOMPARE(week.asked(), (60 + 60 + 120 + 180) / minutesOfRunDay);
        QVERIFY(!week.isOver());
        const PlanFixture full =
            planFromText("request due status=accepted promised_on=2027-03-12 minutes=12");
        QVERIFY(runFlowOf(PlanIndex(full.plan), today, 1).constFirst().isOver()); // nobody is there
    }
    void takesHalfAnHourWhenNothingIsNoted()
    {
        const PlanFixture fixture = planFromText("request a status=closed outcome=done");
        QCOMPARE(usualMinutes(PlanIndex(fixture.plan)), 30.0);
    }
    void namesTheNextDatesOfARoutine()
    {
        const Office office;
        const Routine &forecast = office.fixture.plan.routines.at(0);
        QCOMPARE(nextDates(forecast, today, 2), QList<QDate>({QDate(2027, 3, 15), QDate(2027, 3, 22)}));
        const Routine &check = office.fixture.plan.routines.at(1);
        QCOMPARE(nextDates(check, today, 2), QList<QDate>());
        Routine later = forecast;
        later.cadence = Cadence::Yearly;
        later.start = QDate(2031, 2, 3);
        QCOMPARE(nextDates(later, today, 2), QList<QDate>({QDate(2031, 2, 3), QDate(2032, 2, 3)}));
        QCOMPARE(nextDates(Routine(), today, 2), QList<QDate>());
    }
    void saysWhatShareOfTheTeamARoutineTakes()
    {
        const Office office;
        const DateRange week{QDate(2027, 2, 22), QDate(2027, 2, 28)};
        QCOMPARE(shareOf(office.index, office.fixture.plan.routines.at(0), week), 0.1 / 9 * 100);
        const PlanData nobody;
        QCOMPARE(shareOf(PlanIndex(nobody), office.fixture.plan.routines.at(0), week), 0.0);
    }
    void saysWhereARolloutStands()
    {
        const Office office;
        const Rollout &rollout = office.fixture.plan.rollouts.at(0);
        QCOMPARE(phaseOf(rollout, QDate(2027, 3, 7)), RolloutPhase::Coming);
        QCOMPARE(phaseOf(rollout, QDate(2027, 3, 8)), RolloutPhase::Running);
        QCOMPARE(phaseOf(rollout, QDate(2027, 3, 12)), RolloutPhase::Running);
        QCOMPARE(phaseOf(rollout, QDate(2027, 3, 13)), RolloutPhase::Over);
        QCOMPARE(phaseOf(Rollout(), today), RolloutPhase::Running);
    }
};

QTEST_GUILESS_MAIN(TestRunShare)
#include "tst_runshare.moc"
