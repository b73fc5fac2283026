// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/endofquarter.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/decisions.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter winter{2027, 1};
constexpr Quarter spring{2027, 2};

constexpr auto plan = R"(
    member lea
    goal growth
    need routing goals=growth status=planned quarter=2027-Q1
    objective fast quarter=2027-Q1 owner=lea needs=routing goal=growth position=1
    objective clean quarter=2027-Q1 position=2
    objective waiting quarter=2027-Q2 position=4
    key_result handled objective=fast unit=% kind=increase start=61 commit=80 target=95 stretch=99 owner=lea position=1 grade=0.31 outcome=keep due=2027-03-31 former_target=97 achieved="A third"
    key_result reply objective=fast unit=h kind=decrease start=26 target=4 position=2 grade=0.8 outcome=change
    key_result reached objective=fast unit=% start=10 target=50 position=3 grade=0.7 outcome=keep
    key_result calls objective=fast unit=h start=9 target=2 position=4 grade=0.1 outcome=drop learned="Nobody calls"
    key_result tidy objective=clean unit=% start=0 target=90 grade=0.2
    check_in - key_result=handled date=2027-03-25 value=72
    check_in - key_result=reply date=2027-03-25 value=5
    check_in - key_result=reached date=2027-03-25 value=50
)";

const DecisionContext context{{2027, 3, 30}, u"Karim"_s, u"Not carried on"_s};

// The plan after the next quarter was prepared.
struct Prepared {
    explicit Prepared(const QList<EntityId> &toBacklog = {})
        : fixture(planFromText(plan))
        , after(fixture.plan)
        , changes(prepareNextQuarter(fixture.plan, winter, toBacklog, context, ids))
    {
        isDone = changes && apply(after, *changes);
    }
    [[nodiscard]] const Objective *continuationOf(const char *name) const
    {
        for (const Objective &objective : after.objectives) {
            if (objective.carriedFrom == fixture.id(QString::fromLatin1(name)))
                return &objective;
        }
        return nullptr;
    }
    [[nodiscard]] const KeyResult *keyResultFrom(const char *name) const
    {
        for (const KeyResult &keyResult : after.keyResults) {
            if (keyResult.carriedFrom == fixture.id(QString::fromLatin1(name)))
                return &keyResult;
        }
        return nullptr;
    }

    PlanFixture fixture;
    PlanData after;
    IdSource ids{EntityId{1000}};
    Result<ChangeSet> changes;
    bool isDone = false;
};

QString refusal(const QByteArray &lines, const QList<EntityId> &toBacklog = {})
{
    IdSource ids(EntityId{1000});
    const PlanFixture fixture = planFromText(lines.constData());
    const Result<ChangeSet> result = prepareNextQuarter(fixture.plan, winter, toBacklog, context, ids);
    return result ? QString() : Language(u"en").text(result.error());
}

} // namespace

class TestEndOfQuarter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGradeIsTheScoreUnlessJudgedOtherwise()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        const KeyResult &handled = *fixture.plan.keyResults.find(fixture.id(u"handled"_s));
        QCOMPARE(proposedGrade(index, handled), 0.17); // 11 of 19 points to the commit, worth 0.3
        QCOMPARE(gradeOf(index, *fixture.plan.objectives.find(fixture.id(u"fast"_s))),
                 (0.31 + 0.8 + 0.7 + 0.1) / 4);
        QCOMPARE(gradeOf(index, *fixture.plan.objectives.find(fixture.id(u"waiting"_s))), std::nullopt);
    }
    void aQuarterEndsFromTwoWeeksBeforeItsLastDay()
    {
        const PlanFixture fixture = planFromText(plan);
        const PlanIndex index(fixture.plan);
        QVERIFY(!isEnding(winter, index.settings(), {2027, 3, 16}));
        QVERIFY(isEnding(winter, index.settings(), {2027, 3, 17}));
        QCOMPARE(quarterToEnd(index, {2027, 3, 11}), Quarter());
        QCOMPARE(quarterToEnd(index, {2027, 3, 17}), winter);
        QCOMPARE(quarterToEnd(index, {2027, 5, 1}), winter);
        QCOMPARE(quarterToEnd(index, {2027, 7, 1}), Quarter()); // spring has no key result
        const Prepared prepared;
        const PlanIndex after(prepared.after);
        QCOMPARE(quarterToEnd(after, {2027, 4, 2}), Quarter());
    }
    void whatIsKeptStandsInTheNextQuarterUnderACopyOfItsObjective()
    {
        const Prepared prepared;
        QVERIFY(prepared.isDone);
        QCOMPARE(Language(u"en").text(prepared.changes->title), u"Prepare Q2 2027 from Q1 2027"_s);
        const Objective *fast = prepared.continuationOf("fast");
        QVERIFY(fast);
        QCOMPARE(fast->quarter, spring);
        QCOMPARE(fast->title, u"fast"_s);
        QCOMPARE(fast->owner, prepared.fixture.id(u"lea"_s));
        QCOMPARE(fast->position, 5); // after what is there
        const KeyResult *handled = prepared.keyResultFrom("handled");
        QVERIFY(handled);
        QCOMPARE(handled->objective, fast->id);
        QCOMPARE(handled->start, 72.0);
        QCOMPARE(handled->commit, 80.0);
        QCOMPARE(handled->target, 95.0);
        QCOMPARE(handled->due, QDate(2027, 6, 30));
        QCOMPARE(handled->grade, std::nullopt);
        QCOMPARE(handled->formerTarget, std::nullopt);
        QCOMPARE(handled->outcome, KeyResultOutcome::Open);
        QVERIFY(handled->achieved.isEmpty());
        // What ends stays as it was graded.
        QCOMPARE(prepared.after.keyResults.find(prepared.fixture.id(u"handled"_s))->grade, 0.31);
    }
    void changedAndReachedOnesGetANewTarget()
    {
        const Prepared prepared;
        const KeyResult *reply = prepared.keyResultFrom("reply");
        QVERIFY(reply);
        QCOMPARE(reply->start, 5.0);
        QCOMPARE(reply->target, std::nullopt);
        const KeyResult *reached = prepared.keyResultFrom("reached");
        QVERIFY(reached);
        QCOMPARE(reached->start, 50.0);
        QCOMPARE(reached->target, std::nullopt);
    }
    void whatIsDroppedIsLoggedAndWhatIsNotDecidedStays()
    {
        const Prepared prepared;
        QVERIFY(!prepared.keyResultFrom("calls"));
        QVERIFY(!prepared.keyResultFrom("tidy"));
        QVERIFY(!prepared.continuationOf("clean"));
        QCOMPARE(prepared.after.decisions.size(), 1);
        const Decision &decision = prepared.after.decisions.at(0);
        QCOMPARE(decision.item, prepared.fixture.id(u"calls"_s));
        QCOMPARE(decision.kind, DecisionKind::Decline);
        QCOMPARE(decision.reason, u"Nobody calls"_s);
        QCOMPARE(decision.by, u"Karim"_s);
        const Language english(u"en");
        QCOMPARE(english.text(decisionStateText(decision.before)), u"Grade 0.1"_s);
        QCOMPARE(english.text(decisionStateText(decision.after)), u"Dropped after Q1 2027"_s);
    }
    void anObjectiveWithoutKeptKeyResultsCanWaitInTheBacklog()
    {
        const PlanFixture names = planFromText(plan);
        const Prepared prepared({names.id(u"clean"_s), names.id(u"fast"_s)});
        QVERIFY(prepared.isDone);
        const Objective *clean = prepared.continuationOf("clean");
        QVERIFY(clean);
        QVERIFY(clean->quarter.isNull());
        QCOMPARE(prepared.after.objectives.find(names.id(u"clean"_s))->quarter, winter);
        QCOMPARE(prepared.continuationOf("fast")->quarter, spring); // something of it goes on
    }
    void oneStepTakesItAllBack()
    {
        Prepared prepared;
        QVERIFY(apply(prepared.after, inverse(*prepared.changes)));
        QCOMPARE(prepared.after, prepared.fixture.plan);
    }
    void whatMakesNoSenseIsRefusedByName()
    {
        QCOMPARE(refusal("objective o quarter=2027-Q2\nkey_result k objective=o start=0 target=1"),
                 u"Q1 2027 has no key result: there is nothing to grade or to carry on."_s);
        QCOMPARE(refusal("objective o quarter=2027-Q1\nkey_result k objective=o start=0 target=1"),
                 u"Nothing is graded in Q1 2027 yet: grade its key results first."_s);
        QCOMPARE(refusal("objective o quarter=2027-Q1\nkey_result k objective=o grade=0.4"),
                 u"Nothing carries over by itself: keep, change or drop at least one key result of Q1 2027 "
                 "first."_s);
        QCOMPARE(refusal("objective o quarter=2027-Q1\nkey_result k objective=o grade=0.4\n"
                         "key_result l objective=o outcome=keep"),
                 u"“l” goes on but has no grade: grade it first."_s);
    }
    void aPreparedQuarterIsNotPreparedTwice()
    {
        const Prepared prepared;
        IdSource ids(EntityId{9000});
        const Result<ChangeSet> again = prepareNextQuarter(prepared.after, winter, {}, context, ids);
        QVERIFY(!again);
        QCOMPARE(
            Language(u"en").text(again.error()),
            u"Q2 2027 is prepared already, its objectives go on in: fast. Delete these first, or undo."_s);
    }
    void aGradeIsOneStepAndStaysWithinItsRange()
    {
        const PlanFixture fixture = planFromText(plan);
        const EntityId tidy = fixture.id(u"tidy"_s);
        const Result<ChangeSet> graded =
            gradeKeyResult(fixture.plan, tidy,
                           {0.4, u" Half "_s, u"Owners"_s, u"Start earlier"_s, KeyResultOutcome::Change});
        QVERIFY(graded);
        PlanData after = fixture.plan;
        QVERIFY(apply(after, *graded));
        const Grading said = gradingOf(*after.keyResults.find(tidy));
        QCOMPARE(said.achieved, u"Half"_s);
        QCOMPARE(said.outcome, KeyResultOutcome::Change);
        const Result<ChangeSet> outside = gradeKeyResult(fixture.plan, tidy, {1.4, {}, {}, {}, {}});
        QVERIFY(!outside);
        QCOMPARE(Language(u"en").text(outside.error()), u"A grade goes from 0 to 1: 0.7 is the target."_s);
    }
    void aMovedObjectiveTakesItsDueDatesAlong()
    {
        const PlanFixture fixture = planFromText(plan);
        const Result<ChangeSet> moved = moveObjectives(fixture.plan, {fixture.id(u"fast"_s)}, spring);
        QVERIFY(moved);
        QCOMPARE(Language(u"en").text(moved->title), u"Move “fast” to Q2 2027"_s);
        PlanData after = fixture.plan;
        QVERIFY(apply(after, *moved));
        QCOMPARE(after.objectives.find(fixture.id(u"fast"_s))->position, 5);
        QCOMPARE(after.keyResults.find(fixture.id(u"handled"_s))->due, QDate(2027, 6, 30));
        QVERIFY(!moveObjectives(fixture.plan, {fixture.id(u"fast"_s)}, winter));
    }
};

QTEST_GUILESS_MAIN(TestEndOfQuarter)
#include "tst_endofquarter.moc"
