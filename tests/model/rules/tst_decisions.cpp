// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decisions.h"

#include "core/language.h"
#include "fields/entitychoices.h"
#include "planfixture.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2};

const DecisionContext context{QDate(2027, 3, 11), u"Karim"_s, {}};
const DecisionContext withReason{QDate(2027, 3, 11), u"Karim"_s, u"No data yet"_s};

PlanFixture needs()
{
    return planFromText(R"(
        need fresh impact=4 effort=2
        need kept impact=4 effort=2 status=chosen quarter=2027-Q2
        need answered impact=4 effort=2 status=planned quarter=2027-Q2
        need refused impact=4 effort=2 status=declined decision_reason=Old
        project work needs=answered
    )");
}

QString stateOf(const PlanData &plan, EntityId id)
{
    const Need &need = *plan.needs.find(id);
    return choiceKey(need.status) + u' ' + need.quarter.toString() + u' ' + need.decisionReason;
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosingSetsStatusAndQuarterAndLogsIt()
    {
        PlanFixture fixture = needs();
        IdSource ids;
        const auto change = chooseNeeds(fixture.plan, {fixture.id(u"fresh"_s)}, spring, context, ids);
        QVERIFY(change);
        QCOMPARE(Language(u"en").text(change->title), u"Choose “fresh”"_s);
        const PlanData before = fixture.plan;
        QVERIFY(apply(fixture.plan, *change));
        QCOMPARE(stateOf(fixture.plan, fixture.id(u"fresh"_s)), u"chosen 2027-Q2 "_s);
        const Decision &decision = fixture.plan.decisions.at(0);
        QCOMPARE(decision.kind, DecisionKind::Choose);
        QCOMPARE(decision.item, fixture.id(u"fresh"_s));
        QCOMPARE(decision.itemTitle, u"fresh"_s);
        QCOMPARE(decision.before + u" > " + decision.after, u"new > chosen 2027-Q2"_s);
        QCOMPARE(decision.date, context.date);
        QCOMPARE(decision.by, u"Karim"_s);
        QVERIFY(apply(fixture.plan, inverse(*change)));
        QCOMPARE(fixture.plan, before);
    }
    void decliningAndCuttingNeedAReason()
    {
        PlanFixture fixture = needs();
        IdSource ids;
        const EntityId kept = fixture.id(u"kept"_s);
        QVERIFY(!declineNeeds(fixture.plan, {kept}, context, ids));
        QVERIFY(!cutNeeds(fixture.plan, {kept}, spring.next(), {context.date, {}, u"  "_s}, ids));
        const auto change = cutNeeds(fixture.plan, {kept}, spring.next(), withReason, ids);
        QVERIFY(change);
        QVERIFY(apply(fixture.plan, *change));
        QCOMPARE(stateOf(fixture.plan, kept), u"deferred 2027-Q3 No data yet"_s);
        QCOMPARE(fixture.plan.decisions.at(0).kind, DecisionKind::Cut);
        QCOMPARE(fixture.plan.decisions.at(0).reason, u"No data yet"_s);
    }
    void decliningTakesTheQuarterAway()
    {
        PlanFixture fixture = needs();
        IdSource ids;
        QVERIFY(apply(fixture.plan, *declineNeeds(fixture.plan, {fixture.id(u"kept"_s)}, withReason, ids)));
        QCOMPARE(stateOf(fixture.plan, fixture.id(u"kept"_s)), u"declined  No data yet"_s);
    }
    void reopeningGoesBackToQualifiedUnlessWorkIsLinked()
    {
        PlanFixture fixture = needs();
        IdSource ids;
        const EntityId answered = fixture.id(u"answered"_s);
        QVERIFY(apply(fixture.plan, *deferNeeds(fixture.plan, {answered}, spring.next(), context, ids)));
        QCOMPARE(stateOf(fixture.plan, answered), u"deferred 2027-Q3 "_s);
        const auto change = reopenNeeds(fixture.plan, {answered, fixture.id(u"refused"_s)}, context, ids);
        QVERIFY(change);
        QCOMPARE(Language(u"en").text(change->title), u"Reopen 2 needs"_s);
        QVERIFY(apply(fixture.plan, *change));
        QCOMPARE(stateOf(fixture.plan, answered), u"planned 2027-Q3 "_s);
        QCOMPARE(stateOf(fixture.plan, fixture.id(u"refused"_s)), u"qualified  "_s);
    }
    void whatIsAlreadySoIsRefused()
    {
        const PlanFixture fixture = needs();
        IdSource ids;
        QVERIFY(!chooseNeeds(fixture.plan, {fixture.id(u"kept"_s)}, spring, context, ids));
        QVERIFY(!chooseNeeds(fixture.plan, {fixture.id(u"answered"_s)}, spring, context, ids));
        QVERIFY(!chooseNeeds(fixture.plan, {EntityId{9999}}, spring, context, ids));
        QVERIFY(!chooseNeeds(fixture.plan, {fixture.id(u"fresh"_s)}, {}, context, ids));
    }
    void choosingDownToTheLineIsOneStep()
    {
        PlanFixture fixture = planFromText(R"(
            plan run_reserve=0
            member ada
            need first impact=5 effort=1 estimate_days=30
            need second impact=4 effort=1 estimate_days=30
            need third impact=3 effort=1 estimate_days=30
        )");
        IdSource ids;
        const Ranking ranking = rankingOf(PlanIndex(fixture.plan), spring);
        const auto change =
            chooseDownToTheLine(fixture.plan, chooseDownToTheLine(ranking), spring, context, ids);
        QVERIFY(change);
        QCOMPARE(Language(u"en").text(change->title), u"Choose the needs down to the line of Q2 2027"_s);
        QVERIFY(apply(fixture.plan, *change));
        QCOMPARE(fixture.plan.decisions.size(), 2);
        QCOMPARE(stateOf(fixture.plan, fixture.id(u"second"_s)), u"chosen 2027-Q2 "_s);
        QCOMPARE(stateOf(fixture.plan, fixture.id(u"third"_s)), u"new  "_s);
        const Ranking after = rankingOf(PlanIndex(fixture.plan), spring);
        QVERIFY(!chooseDownToTheLine(fixture.plan, chooseDownToTheLine(after), spring, context, ids));
    }
    void statesAreReadableInTheReadersLanguage()
    {
        const Language english(u"en");
        QCOMPARE(english.text(decisionStateText(u"chosen 2027-Q2"_s)), u"Chosen for Q2 2027"_s);
        QCOMPARE(english.text(decisionStateText(u"declined"_s)), u"Declined"_s);
        QCOMPARE(english.text(decisionStateText(u"2027-05-07"_s)), u"7 May 2027"_s); // an end that was moved
        QCOMPARE(english.text(decisionStateText(u"Something older"_s)), u"Something older"_s);
        QCOMPARE(english.text(decisionStateText(u"new ideas"_s)), u"new ideas"_s);
    }
};

QTEST_APPLESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
