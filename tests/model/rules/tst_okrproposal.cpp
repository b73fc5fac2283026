// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrproposal.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/okrchecks.h"
#include "rules/planindex.h"
#include "rules/projectlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2};
const QDate today(2027, 3, 11);

PlanFixture chosen()
{
    return planFromText(R"(
        plan run_reserve=0
        member ada
        goal forecast position=2 weight=30 title="Forecast within 5%"
        need second goals=forecast impact=4 effort=2 estimate_days=10 status=chosen quarter=2027-Q2
        need first goals=forecast impact=5 effort=2 estimate_days=20 status=chosen quarter=2027-Q2
        need lone impact=3 effort=2 status=chosen quarter=2027-Q2 short_title=Lonely
        need answered impact=3 effort=3 status=planned quarter=2027-Q2
        need open impact=3 effort=3
        objective existing quarter=2027-Q2 needs=answered position=4
    )");
}

QStringList printed(const OkrProposal &proposal)
{
    QStringList lines;
    for (const ProposedObjective &proposed : proposal.objectives) {
        lines += proposed.objective.title;
        for (const KeyResult &keyResult : proposed.keyResults)
            lines += u"  kr "_s + keyResult.title;
        for (const Project &project : proposed.projects) {
            lines += u"  "_s + project.start.toString(Qt::ISODate) + u' ' + project.end.toString(Qt::ISODate)
                + u' ' + project.title;
        }
    }
    return lines;
}

OkrProposal proposalFor(const PlanFixture &fixture, OkrGrouping grouping, IdSource &ids)
{
    const PlanIndex index(fixture.plan);
    return proposeOkrs(index, grouping, needsWithoutOkr(index, spring), spring, today, Language(u"en"), ids);
}

} // namespace

class TestOkrProposal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposesAnObjectiveForEachGoal()
    {
        const PlanFixture fixture = chosen();
        IdSource ids;
        QCOMPARE(
            printed(proposalFor(fixture, OkrGrouping::PerGoal, ids)),
            (QStringList{u"Forecast within 5%"_s, u"  kr first: effect measured"_s,
                         u"  kr second: effect measured"_s, u"  2027-04-01 2027-04-28 first"_s,
                         u"  2027-04-29 2027-05-12 second"_s, u"lone"_s, u"  kr Lonely: effect measured"_s,
                         u"  kr Lonely: share of the team using it"_s, u"  2027-04-01 2027-04-07 lone"_s}));
    }
    void proposesAnObjectiveForEachNeed()
    {
        const PlanFixture fixture = chosen();
        IdSource ids;
        const OkrProposal proposal = proposalFor(fixture, OkrGrouping::PerNeed, ids);
        QCOMPARE(proposal.objectives.size(), 3);
        QCOMPARE(proposal.objectives.at(0).objective.title, u"first"_s);
        QCOMPARE(proposal.objectives.at(0).objective.goal, fixture.id(u"forecast"_s));
        QCOMPARE(proposal.objectives.at(0).objective.position, 5);
        QCOMPARE(proposal.objectives.at(0).keyResults.size(), 2);
    }
    void inventsNoNumbers()
    {
        const PlanFixture fixture = chosen();
        IdSource ids;
        const KeyResult keyResult =
            proposalFor(fixture, OkrGrouping::PerGoal, ids).objectives.at(0).keyResults.at(0);
        QVERIFY(!keyResult.start && !keyResult.commit && !keyResult.target && !keyResult.stretch);
        QVERIFY(keyResult.unit.isEmpty() && keyResult.owner.isNull());
    }
    void keyResultsAreDueSomeWeeksAfterTheProjectThatMovesThem()
    {
        const PlanFixture fixture = chosen();
        IdSource ids;
        const OkrProposal proposal = proposalFor(fixture, OkrGrouping::PerGoal, ids);
        QCOMPARE(proposal.objectives.at(0).keyResults.at(0).due, QDate(2027, 5, 26)); // 28 April + 4 weeks
        QCOMPARE(proposal.objectives.at(0).keyResults.at(1).due, QDate(2027, 6, 9));
        QCOMPARE(proposal.objectives.at(1).keyResults.at(0).due, QDate(2027, 5, 5));
        QCOMPARE(proposal.objectives.at(1).keyResults.at(1).due, QDate(2027, 4, 21)); // in use: leading
    }
    // What is proposed stands up to the program's own rule of key results all due on the last day.
    void noProposalIsDueOnTheLastDayAlone()
    {
        PlanFixture fixture = planFromText(R"(
            plan run_reserve=0
            member ada
            goal forecast
            need long goals=forecast impact=4 effort=5 estimate_days=200 status=chosen quarter=2027-Q2
            need longer goals=forecast impact=5 effort=5 estimate_days=300 status=chosen quarter=2027-Q2
            need alone impact=3 effort=5 estimate_days=300 status=chosen quarter=2027-Q2
        )");
        IdSource ids;
        const auto change = changesOf(fixture.plan, proposalFor(fixture, OkrGrouping::PerGoal, ids));
        QVERIFY(change && apply(fixture.plan, *change));
        const QList<Finding> findings = okrFindings(PlanIndex(fixture.plan), spring);
        for (const Finding &finding : findings)
            QVERIFY(finding.check != u"key_results_all_due_last_day"_s);
    }
    void acceptingItMakesTheNeedsPlannedInOneStep()
    {
        PlanFixture fixture = chosen();
        IdSource ids;
        OkrProposal proposal = proposalFor(fixture, OkrGrouping::PerGoal, ids);
        proposal.objectives[1].accepted = false;
        const auto change = changesOf(fixture.plan, proposal);
        QVERIFY(change);
        QCOMPARE(Language(u"en").text(change->title), u"Make OKRs for Q2 2027"_s);
        const PlanData before = fixture.plan;
        QVERIFY(apply(fixture.plan, *change));
        QCOMPARE(fixture.plan.objectives.size(), 2);
        QCOMPARE(fixture.plan.needs.find(fixture.id(u"first"_s))->status, NeedStatus::Planned);
        QCOMPARE(fixture.plan.needs.find(fixture.id(u"lone"_s))->status, NeedStatus::Chosen);
        QCOMPARE(needsWithoutOkr(PlanIndex(fixture.plan), spring), QList{fixture.id(u"lone"_s)});
        QVERIFY(apply(fixture.plan, inverse(*change)));
        QCOMPARE(fixture.plan, before);
    }
    void acceptingNothingIsRefused() { QVERIFY(!changesOf(PlanData(), OkrProposal())); }
    void whatDoesNotFitTheQuarterIsShortenedAlike()
    {
        // Monday to Friday of one week for 20 person-days.
        const QList<DateRange> ranges =
            laidOneAfterTheOther({10, 5, 5}, {QDate(2027, 4, 3), QDate(2027, 4, 10)}, 1);
        QCOMPARE(ranges.at(0), (DateRange{QDate(2027, 4, 5), QDate(2027, 4, 7)}));
        QCOMPARE(ranges.at(2).last, QDate(2027, 4, 9));
        for (const DateRange &range : ranges)
            QVERIFY(!range.isEmpty());
        QVERIFY(laidOneAfterTheOther({5}, {}, 1).constFirst().isEmpty());
    }
    void projectsLastLongerWhereRunTakesPartOfTheDay()
    {
        const QList<DateRange> ranges =
            laidOneAfterTheOther({5, 0}, {QDate(2027, 4, 5), QDate(2027, 6, 30)}, 0.5);
        QCOMPARE(ranges.at(0), (DateRange{QDate(2027, 4, 5), QDate(2027, 4, 16)}));
        QCOMPARE(ranges.at(1), (DateRange{QDate(2027, 4, 19), QDate(2027, 4, 19)}));
    }
};

QTEST_APPLESS_MAIN(TestOkrProposal)
#include "tst_okrproposal.moc"
