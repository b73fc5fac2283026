// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/objectivescore.h"

#include "core/language.h"
#include "core/quarter.h"
#include "planfixture.h"
#include "rules/goalof.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

// Leads (0.17, at risk), delay (0.40, attention) and conversion (outdated): look/okrs.png, E1.
PlanFixture leads()
{
    return planFromText(R"(
        goal heavy weight=30 position=2
        goal light weight=20 position=1
        goal alsoHeavy weight=30 position=1
        goal unweighted position=4
        need a goals=light
        need b goals=light,heavy
        need none
        objective o quarter=2027-Q1 needs=a,b position=2
        objective own quarter=2027-Q1 needs=b goal=light position=1
        objective later quarter=2027-Q2 position=1
        objective backlog
        objective empty quarter=2027-Q3
        key_result leads objective=o unit=% start=61 commit=80 target=95 stretch=99 position=1
        key_result delay objective=o unit=h start=26 commit=12 target=4 position=2
        key_result rate objective=o unit=% start=14 commit=16.15 target=19 position=3
        key_result bare objective=o position=4
        check_in - key_result=leads date=2027-03-04 value=72 confidence=3
        check_in - key_result=delay date=2027-03-04 value=10
        check_in - key_result=rate date=2027-02-04 value=16.5
        project p objective=own
        project q needs=b
        project r
    )");
}

} // namespace

class TestObjectiveScore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheMeanOfTheScoredKeyResults()
    {
        const PlanFixture fixture = leads();
        const PlanIndex index(fixture.plan);
        const auto score = scoreOf(index, *fixture.plan.objectives.find(fixture.id(u"o"_s)));
        QCOMPARE(std::round(*score * 100), 31.0);
        QVERIFY(!scoreOf(index, *fixture.plan.objectives.find(fixture.id(u"empty"_s))));
    }
    void namesWhatCannotBeCounted()
    {
        const PlanFixture fixture = leads();
        const PlanIndex index(fixture.plan);
        const Objective &objective = *fixture.plan.objectives.find(fixture.id(u"o"_s));
        QCOMPARE(fixture.namesOf(numberlessKeyResults(index, objective)), QStringList{u"bare"_s});
        QCOMPARE(Language(u"en").text(numberlessNote(index, objective)),
                 u"Not counted, without numbers: bare"_s);
        QVERIFY(numberlessNote(index, *fixture.plan.objectives.find(fixture.id(u"own"_s))).isEmpty());
    }
    void itsHealthIsItsWorstKeyResults()
    {
        const PlanFixture fixture = leads();
        const PlanIndex index(fixture.plan);
        const HealthReport report = healthOf(index, *fixture.plan.objectives.find(fixture.id(u"o"_s)), today);
        QCOMPARE(report.health, Health::AtRisk);
        QCOMPARE(Language(u"en").text(report.reason), u"leads: 72% where 87% is expected today."_s);
        QCOMPARE(healthOf(index, *fixture.plan.objectives.find(fixture.id(u"empty"_s)), today).health,
                 Health::NoNumbers);
    }
    void outdatedIsWorseThanOnTrackAndNumberlessGivesWay()
    {
        QCOMPARE(worse(Health::Outdated, Health::OnTrack), Health::Outdated);
        QCOMPARE(worse(Health::Outdated, Health::Attention), Health::Attention);
        QCOMPARE(worse(Health::Done, Health::NoNumbers), Health::Done);
        QCOMPARE(worse(Health::Done, Health::OnTrack), Health::OnTrack);
    }
    void itsGoalIsItsOwnElseTheHeaviestOfItsNeeds()
    {
        const PlanFixture fixture = leads();
        const PlanIndex index(fixture.plan);
        const auto goalName = [&](const Goal *goal) { return goal ? fixture.nameOf(goal->id) : u"none"_s; };
        const PlanData &plan = fixture.plan;
        QCOMPARE(goalName(goalOf(index, *plan.objectives.find(fixture.id(u"o"_s)))), u"heavy"_s);
        QCOMPARE(goalName(goalOf(index, *plan.objectives.find(fixture.id(u"own"_s)))), u"light"_s);
        QCOMPARE(goalName(goalOf(index, *plan.objectives.find(fixture.id(u"later"_s)))), u"none"_s);
        QCOMPARE(goalName(goalOf(index, *plan.needs.find(fixture.id(u"none"_s)))), u"none"_s);
        QCOMPARE(goalName(goalOf(index, *plan.projects.find(fixture.id(u"p"_s)))), u"light"_s);
        QCOMPARE(goalName(goalOf(index, *plan.projects.find(fixture.id(u"q"_s)))), u"heavy"_s);
        QCOMPARE(goalName(goalOf(index, *plan.projects.find(fixture.id(u"r"_s)))), u"none"_s);
    }
    void equalWeightsGoByPosition()
    {
        const PlanFixture fixture = planFromText(R"(
            goal second weight=30 position=2
            goal first weight=30 position=1
            need n goals=second,first
        )");
        const PlanIndex index(fixture.plan);
        QCOMPARE(goalLabel(*goalOf(index, fixture.plan.needs.at(0))), u"E1"_s);
    }
    void aGoalScoresTheMeanOfTheObjectivesThatServeIt()
    {
        const PlanFixture fixture = leads();
        const PlanIndex index(fixture.plan);
        QCOMPARE(std::round(*scoreOf(index, *fixture.plan.goals.find(fixture.id(u"heavy"_s))) * 100), 31.0);
        QVERIFY(!scoreOf(index, *fixture.plan.goals.find(fixture.id(u"light"_s))));
    }
    void aQuarterListsItsObjectivesByPosition()
    {
        const PlanFixture fixture = leads();
        const PlanIndex index(fixture.plan);
        const auto names = [&](Quarter quarter) {
            QStringList result;
            const auto objectives = objectivesIn(index, quarter);
            for (const Objective *objective : objectives)
                result += objective->title;
            return result;
        };
        QCOMPARE(names({2027, 1}), (QStringList{u"own"_s, u"o"_s}));
        QCOMPARE(names({}), QStringList{u"backlog"_s});
    }
};

QTEST_APPLESS_MAIN(TestObjectiveScore)
#include "tst_objectivescore.moc"
