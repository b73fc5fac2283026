// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/whatif.h"

#include "core/language.h"
#include "fields/entitytype.h"
#include "planfixture.h"
#include "rules/decisions.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2}; // 65 weekdays

// The line stands at 65 − 50 % = 32.5 days: a and b fit, c does not.
PlanFixture team()
{
    return planFromText(R"(
        plan run_reserve=50
        member ada
        need a impact=5 effort=1 estimate_days=20 status=planned quarter=2027-Q2
        need b impact=4 effort=1 estimate_days=10
        need c impact=3 effort=1 estimate_days=30
        project work needs=a start=2027-04-01 end=2027-05-31 estimate_days=20
    )");
}

WhatIf whatIf(const PlanFixture &fixture, const QStringList &kept = {}, const QStringList &leftOut = {})
{
    WhatIf result;
    result.quarter = spring;
    for (const QString &name : kept)
        result.kept += fixture.id(name);
    for (const QString &name : leftOut)
        result.leftOut += fixture.id(name);
    return result;
}

QString cut(const PlanFixture &fixture, const Ranking &ranking)
{
    QStringList parts;
    for (const RankedNeed &row : ranking.needs) {
        if (row.rank == ranking.linePosition + 1)
            parts += u"|"_s;
        parts += fixture.nameOf(row.id) + (row.kept ? u"+"_s : u""_s);
    }
    return parts.join(u' ') + u" of %1"_s.arg(ranking.capacity.available());
}

DecisionContext context()
{
    return {QDate(2027, 3, 11), u"Ada"_s, u"Scenario"_s};
}

QStringList texts(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts += Language().text(message);
    return texts;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCutMovesAndThePlanDoesNot()
    {
        const PlanFixture fixture = team();
        const PlanData before = fixture.plan;
        QCOMPARE(cut(fixture, rankingUnder(fixture.plan, whatIf(fixture))), u"a+ b | c of 32.5"_s);
        WhatIf lessRun = whatIf(fixture);
        lessRun.runReserve = 0;
        QCOMPARE(cut(fixture, rankingUnder(fixture.plan, lessRun)), u"a+ b c of 65"_s);
        WhatIf morePeople = whatIf(fixture);
        morePeople.addedPeople = 1.5;
        QCOMPARE(cut(fixture, rankingUnder(fixture.plan, morePeople)), u"a+ b c of 81.25"_s);
        QCOMPARE(fixture.plan, before);
    }

    void aNeedLeftOutFreesItsDaysAndThoseOfItsPlannedProject()
    {
        PlanFixture fixture = team();
        const WhatIf without = whatIf(fixture, {u"c"_s}, {u"a"_s});
        QCOMPARE(cut(fixture, rankingUnder(fixture.plan, without)), u"b | c+ of 32.5"_s);
        QCOMPARE(fixture.namesOf(projectsTakenOff(fixture.plan, without)), QStringList{u"work"_s});
        fixture.plan.projects.findForWriting(fixture.id(u"work"_s))->status = ProjectStatus::Running;
        QVERIFY(projectsTakenOff(fixture.plan, without).isEmpty());
        QCOMPARE(cut(fixture, rankingUnder(fixture.plan, without)), u"b | c+ of 12.5"_s);
    }

    void twoCutsAreComparedByWhatEntersAndLeaves()
    {
        const PlanFixture fixture = team();
        WhatIf other = whatIf(fixture, {}, {u"b"_s});
        other.runReserve = 20;
        const CutDifference difference =
            cutDifference(rankingUnder(fixture.plan, whatIf(fixture)), rankingUnder(fixture.plan, other));
        QCOMPARE(fixture.namesOf(difference.entering), QStringList{u"c"_s});
        QCOMPARE(fixture.namesOf(difference.leaving), QStringList{u"b"_s});
        QCOMPARE(difference.lineDays, 19.5);
        QCOMPARE(difference.keptDays, 0.0);
    }

    void aScenarioKeepsAWhatIf()
    {
        const PlanFixture fixture = team();
        WhatIf tried = whatIf(fixture, {u"c"_s}, {u"a"_s});
        tried.runReserve = 35;
        tried.addedPeople = 0.5;
        QCOMPARE(whatIfOf(scenarioOf(tried)), tried);
    }

    void adoptingMakesThePlanAsItWasShown()
    {
        PlanFixture fixture = team();
        WhatIf tried = whatIf(fixture, {u"c"_s}, {u"a"_s});
        tried.runReserve = 20;
        tried.addedPeople = 1.2;
        const Ranking shown = rankingUnder(fixture.plan, tried);
        IdSource ids(highestId(fixture.plan));
        const auto adopted = adoptWhatIf(fixture.plan, tried, u"New member"_s, context(), ids);
        QVERIFY(adopted);
        const PlanData before = fixture.plan;
        QVERIFY(apply(fixture.plan, *adopted));
        QCOMPARE(rankingOf(PlanIndex(fixture.plan), spring), shown);
        QCOMPARE(fixture.plan.members.size(), 3);
        QCOMPARE(fixture.plan.members.at(1).name, u"New member 1"_s);
        QCOMPARE(fixture.plan.members.at(2).daysPerWeek, 1.0);
        QStringList decisions;
        for (const Decision &decision : fixture.plan.decisions)
            decisions += decision.itemTitle + u' ' + decision.after;
        QCOMPARE(decisions, (QStringList{u"c chosen 2027-Q2"_s, u"a deferred 2027-Q3"_s}));
        QVERIFY(apply(fixture.plan, inverse(*adopted)));
        QCOMPARE(fixture.plan, before);
    }

    void adoptingSaysWhatItChanges()
    {
        const PlanFixture fixture = team();
        WhatIf tried = whatIf(fixture, {u"c"_s}, {u"a"_s});
        tried.runReserve = 20;
        tried.addedPeople = 1.5;
        QStringList sentences;
        for (const Message &sentence : adoptionInWords(fixture.plan, tried))
            sentences += Language().text(sentence);
        QCOMPARE(
            sentences,
            (QStringList{u"Run reserve 50% → 20%"_s, u"People added to the team: 1.5"_s, u"Chosen: c"_s,
                         u"Cut and deferred to Q3 2027: a"_s, u"Projects that lose their dates: work"_s}));
    }

    void whatChangesNothingIsRefused()
    {
        const PlanFixture fixture = team();
        IdSource ids;
        WhatIf same = whatIf(fixture, {u"a"_s});
        same.runReserve = 50;
        QVERIFY(!adoptWhatIf(fixture.plan, same, u"New member"_s, context(), ids));
    }

    void aScenarioOfDeletedNeedsAndAnEndedQuarterIsRepaired()
    {
        const PlanFixture fixture = planFromText(R"(
            need open
            need finished status=done
            need refused status=declined
        )");
        Scenario scenario;
        scenario.quarter = {2027, 1};
        scenario.kept = {fixture.id(u"open"_s), EntityId{9}, fixture.id(u"finished"_s)};
        scenario.leftOut = {EntityId{8}, fixture.id(u"refused"_s), fixture.id(u"open"_s)};
        const RepairedWhatIf repaired = repairedWhatIf(fixture.plan, scenario, QDate(2027, 4, 2));
        QCOMPARE(fixture.namesOf(repaired.whatIf.kept), QStringList{u"open"_s});
        QVERIFY(repaired.whatIf.leftOut.isEmpty());
        QCOMPARE(repaired.whatIf.quarter, spring);
        QCOMPARE(texts(repaired.repairs),
                 (QStringList{u"“finished” is done meanwhile: it is no longer in the scenario."_s,
                              u"1 need of the scenario was deleted meanwhile and left out."_s,
                              u"“refused” was declined meanwhile: it is no longer in the scenario."_s,
                              u"1 need of the scenario was deleted meanwhile and left out."_s,
                              u"Q1 2027 is over: the scenario is shown for Q2 2027."_s}));
        scenario.quarter = spring;
        scenario.kept = {fixture.id(u"open"_s)};
        scenario.leftOut.clear();
        QVERIFY(repairedWhatIf(fixture.plan, scenario, QDate(2027, 6, 30)).repairs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
