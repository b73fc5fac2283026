// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestpriority.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto runText = R"(
    rollout esign title="e-signature" start=2027-02-22 end=2027-04-02 boost=1
    rollout over title="old tool" start=2026-11-02 end=2026-12-18 boost=2
    request field impact=3 raised_on=2027-02-04 rollout=esign
    request comfort impact=1 raised_on=2026-06-01
    request signature impact=5 raised_on=2027-03-11
    request team impact=4 raised_on=2027-03-10
    request dialler impact=4 raised_on=2027-03-01 rollout=esign
    request person impact=2 raised_on=2027-03-09
    request unrated raised_on=2027-01-04
    request past impact=2 raised_on=2027-03-01 rollout=over
    request future impact=2 raised_on=2027-06-01
    request closed impact=2 raised_on=2027-01-04 status=closed outcome=done closed_on=2027-01-08
)";

struct Run : PlanFixture {
    Run()
        : PlanFixture(planFromText(runText))
    {
    }
    [[nodiscard]] const Request &request(const char *name) const
    {
        return *plan.requests.find(id(QString::fromLatin1(name)));
    }
    [[nodiscard]] RequestPriority priority(const char *name, QDate day = today) const
    {
        return priorityOf(plan, request(name), day);
    }
    [[nodiscard]] QString words(const char *name, QStringView language = u"en") const
    {
        return Language(language).text(arithmeticOf(plan, priority(name)));
    }
};

} // namespace

class TestRequestPriority : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsImpactWaitingAndRollout()
    {
        const Run run;
        const RequestPriority priority = run.priority("field");
        QCOMPARE(priority.impact, 3);
        QCOMPARE(priority.weeksWaiting, 5);
        QCOMPARE(priority.ageSteps, 1);
        QCOMPARE(priority.rolloutSteps, 1);
        QCOMPARE(priority.sum(), 5);
    }
    // DECISIONS 25
    void onlyWhatStopsATeamOrBlocksASignatureBecomesUrgent()
    {
        const Run run;
        QCOMPARE(run.priority("field").step(), 4);
        QCOMPARE(run.priority("field").level(), RequestLevel::High);
        QCOMPARE(run.priority("comfort").step(), 4);
        QCOMPARE(run.priority("team").level(), RequestLevel::High);
        QCOMPARE(run.priority("dialler").level(), RequestLevel::Urgent);
        QCOMPARE(run.priority("signature").level(), RequestLevel::Urgent);
        QCOMPARE(run.priority("dialler", today.addDays(300)).step(), 5);
        QCOMPARE(run.priority("person").level(), RequestLevel::Low);
        QCOMPARE(run.priority("unrated").step(), 0);
        QCOMPARE(run.priority("unrated").level(), RequestLevel::Unrated);
    }
    void stepsUpAfterFourFullWeeks()
    {
        Run run;
        const QDate raised = run.request("person").raisedOn;
        QCOMPARE(run.priority("person", raised.addDays(27)).step(), 2);
        QCOMPARE(run.priority("person", raised.addDays(28)).step(), 3);
        QCOMPARE(run.priority("person", raised.addDays(28)).level(), RequestLevel::Medium);
        run.plan.plan.findForWriting(PlanSettings::onlyId)->ageStepWeeks = 2;
        QCOMPARE(run.priority("person", raised.addDays(28)).ageSteps, 2);
        run.plan.plan.findForWriting(PlanSettings::onlyId)->ageStepWeeks = 0; // waiting does not count
        QCOMPARE(run.priority("person", raised.addDays(280)).step(), 2);
    }
    void countsImpactsAsThePlanWeighsThem()
    {
        Run run;
        run.plan.plan.findForWriting(PlanSettings::onlyId)->weightTeamStopped = 2;
        run.plan.plan.findForWriting(PlanSettings::onlyId)->weightComfort = 0;
        QCOMPARE(run.words("dialler"), u"2 stops a team + 1 e-signature rollout = 3"_s);
        QCOMPARE(run.priority("dialler").level(), RequestLevel::Medium);
        QCOMPARE(run.priority("comfort", {2026, 6, 2}).step(),
                 1); // no impact counts so little that it has none
        QCOMPARE(run.priority("signature").level(), RequestLevel::Urgent);
    }
    void liftsOnlyWhileTheRolloutLasts()
    {
        const Run run;
        QCOMPARE(run.priority("past").rolloutSteps, 0);
        QCOMPARE(run.priority("dialler", {2027, 4, 2}).rolloutSteps, 1);
        QCOMPARE(run.priority("dialler", {2027, 4, 3}).rolloutSteps, 0);
        QCOMPARE(run.priority("dialler", {2027, 2, 21}).rolloutSteps, 0);
    }
    void doesNotWaitBeforeItIsRaisedNorOnceItIsClosed()
    {
        const Run run;
        QCOMPARE(run.priority("future").weeksWaiting, 0);
        QCOMPARE(run.priority("closed").weeksWaiting, 0);
        QCOMPARE(run.priority("closed").step(), 2);
    }
    void saysItsArithmeticInWords()
    {
        const Run run;
        QCOMPARE(run.words("field"),
                 u"3 degrades a team + 1 waiting 5 weeks + 1 e-signature rollout = 5, kept at 4: only what "
                 u"stops a team or blocks a signature becomes urgent"_s);
        QCOMPARE(run.words("field", u"fr"),
                 u"3\u00a0ralentit une équipe + 1\u00a0attente de 5\u00a0semaines + 1\u00a0déploiement "
                 u"e-signature = 5, "
                 u"ramené à 4\u00a0: seul ce qui arrête une équipe ou bloque une signature devient urgent"_s);
        QCOMPARE(run.words("dialler"), u"4 stops a team + 1 e-signature rollout = 5"_s);
        QCOMPARE(run.words("person"), u"2 slows one person = 2"_s);
        QVERIFY(run.words("unrated").startsWith(u"No impact yet"));
    }
    void keepsTheTopOfTheLadder()
    {
        Run run;
        run.plan.requests.findForWriting(run.id(u"signature"_s))->rollout = run.id(u"esign"_s);
        QCOMPARE(run.words("signature"),
                 u"5 blocks a signature + 1 e-signature rollout = 6, kept at 5, the top of the ladder"_s);
    }
    void ordersTotallyAndTheSameEveryTime()
    {
        const Run run;
        const QStringList expected{u"signature"_s, u"dialler"_s, u"team"_s,   u"field"_s,  u"comfort"_s,
                                   u"past"_s,      u"person"_s,  u"future"_s, u"unrated"_s};
        QCOMPARE(run.namesOf(openRequestsInOrder(run.plan, today)), expected);
        QCOMPARE(run.namesOf(openRequestsInOrder(run.plan, today)), expected);
    }
    void equalsAreOrderedByIdBothWays()
    {
        const RequestRank first{3, 3, today, EntityId{1}};
        const RequestRank second{3, 3, today, EntityId{2}};
        QVERIFY(comesBefore(first, second));
        QVERIFY(!comesBefore(second, first));
        QVERIFY(!comesBefore(first, first));
        const RequestRank undated{3, 3, {}, EntityId{0}};
        QVERIFY(comesBefore(first, undated));
        QVERIFY(!comesBefore(undated, first));
    }
    void tellsWhatRoseSinceYesterday()
    {
        const PlanFixture fixture = planFromText("request waited impact=2 raised_on=2027-02-11 \n"
                                                 "request young impact=2 raised_on=2027-03-11");
        const QList<StepChange> changes = stepsChangedSince(fixture.plan, today.addDays(-1), today);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).request, fixture.id(u"waited"_s));
        QCOMPARE(changes.at(0).before, 2);
        QCOMPARE(changes.at(0).after, 3);
    }
};

QTEST_GUILESS_MAIN(TestRequestPriority)
#include "tst_requestpriority.moc"
