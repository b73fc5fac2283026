// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workshopeditor.h"

#include "document/planeditor.h"
#include "planfixture.h"
#include "rules/agreement.h"
#include "rules/planindex.h"
#include "rules/plansnapshot.h"
#include "rules/reviewchanges.h"
#include "testsession.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter spring{2027, 2};

constexpr char room[] = R"(
    plan run_reserve=50
    member ada
    function marketing scores_effort=false
    function sales
    need leads impact=3 effort=3 estimate_days=10
    need churn estimate_days=20
    need shipped impact=4 effort=2 status=done
    criterion revenue side=benefit weight=50
)";

// A room of two people, the refusals it hears, and how far undo takes it back.
class Workshop {
public:
    Workshop()
        : fixture(planFromText(room))
        , test(fixture.plan)
        , editor(test.session())
    {
        QObject::connect(&test.session(), &PlanSession::editRefused, &test.session(),
                         [this](const Message &reason) { refused = Language().text(reason); });
    }

    EntityId start()
    {
        const auto round =
            editor.startRound({u"Workshop"_s,
                               {},
                               spring,
                               {id(u"leads"_s), id(u"churn"_s)},
                               {{u"Maud"_s, id(u"marketing"_s)}, {u"Julien"_s, id(u"sales"_s)}}});
        return round ? *round : EntityId();
    }
    bool give(const QString &name, const QString &need, ScoreAxis axis, std::optional<double> value)
    {
        return bool(editor.giveScore({participant(name), id(need), axis, value}));
    }
    void giveAll(double value)
    {
        for (const QString &need : {u"leads"_s, u"churn"_s}) {
            (void)give(u"Maud"_s, need, ScoreAxis::Impact, value);
            (void)give(u"Julien"_s, need, ScoreAxis::Impact, value);
            (void)give(u"Julien"_s, need, ScoreAxis::Effort, 2);
        }
    }
    EntityId id(const QString &name) const { return fixture.id(name); }
    EntityId participant(const QString &name) const
    {
        for (const RoundParticipant &participant : plan().roundParticipants) {
            if (participant.name == name)
                return participant.id;
        }
        return {};
    }
    const PlanData &plan() const { return test.session().data(); }
    const Need &need(const QString &name) const { return *plan().needs.find(id(name)); }

    PlanFixture fixture;
    mutable TestSession test;
    WorkshopEditor editor;
    QString refused;
};

} // namespace

class TestWorkshopEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoundIsScoredHiddenRevealedAcceptedAndClosed()
    {
        Workshop workshop;
        const EntityId round = workshop.start();
        QVERIFY(round);
        QVERIFY(!workshop.editor.reveal(round));
        QCOMPARE(workshop.refused, u"Not everyone has scored yet: Maud, Julien."_s);
        workshop.giveAll(4);
        QVERIFY(whyNotRevealed(workshop.plan(), round).isEmpty());
        QVERIFY(workshop.editor.reveal(round));
        QVERIFY(workshop.editor.accept(round, {workshop.id(u"leads"_s), 4.2, 2.5, u"After a talk"_s}));
        QCOMPARE(workshop.need(u"leads"_s).impact, std::optional(4.2));
        QCOMPARE(workshop.need(u"leads"_s).effort, std::optional(2.5));
        const RoundResult &result = workshop.plan().roundResults.at(0);
        QCOMPARE(result.note, u"After a talk"_s);
        const Decision &decision = workshop.plan().decisions.at(0);
        QCOMPARE(decision.kind, DecisionKind::Change);
        QCOMPARE(decision.before, u"impact 3, effort 3"_s);
        QCOMPARE(decision.after, u"impact 4.2, effort 2.5"_s);
        QCOMPARE(decision.by, u"Maud, Julien"_s);
        QVERIFY(workshop.editor.close(round));
        QCOMPARE(workshop.plan().scoringRounds.at(0).state, RoundState::Closed);
    }

    void whoAbstainsGivesNoScoreAndIsNotWaitedFor()
    {
        Workshop workshop;
        const EntityId round = workshop.start();
        workshop.giveAll(4);
        const GivenRoundScore left{workshop.participant(u"Maud"_s), workshop.id(u"leads"_s),
                                   ScoreAxis::Impact, std::nullopt, true};
        QVERIFY(workshop.editor.giveScore(left));
        const AxisAgreement agreement =
            agreementOn(workshop.plan(), round, workshop.id(u"leads"_s), ScoreAxis::Impact);
        QCOMPARE(agreement.scores.size(), 1);
        QCOMPARE(agreement.abstained, QList<EntityId>{workshop.participant(u"Maud"_s)});
        QVERIFY(workshop.editor.reveal(round));
        QVERIFY(workshop.test.session().undo());
        QVERIFY(workshop.test.session().undo());
        QCOMPARE(agreementOn(workshop.plan(), round, workshop.id(u"leads"_s), ScoreAxis::Impact).scores.size(),
                 2);
        const GivenRoundScore both{workshop.participant(u"Maud"_s), workshop.id(u"leads"_s),
                                   ScoreAxis::Impact, 3, true};
        QVERIFY(!workshop.editor.giveScore(both));
        QCOMPARE(workshop.refused, u"Who abstains gives no score."_s);
    }

    void acceptingTwiceCorrectsTheResult()
    {
        Workshop workshop;
        const EntityId round = workshop.start();
        workshop.giveAll(4);
        QVERIFY(workshop.editor.reveal(round));
        QVERIFY(workshop.editor.accept(round, {workshop.id(u"churn"_s), 4, 2, {}}));
        QVERIFY(workshop.editor.accept(round, {workshop.id(u"churn"_s), 3.5, {}, {}}));
        QCOMPARE(workshop.plan().roundResults.size(), 1);
        QCOMPARE(workshop.need(u"churn"_s).impact, std::optional(3.5));
        QCOMPARE(workshop.need(u"churn"_s).effort, std::optional(2.0));
        QCOMPARE(workshop.plan().decisions.at(1).reason, u"Workshop"_s);
    }

    void aNeedIsScoredAgainAndTheFirstTurnKept()
    {
        Workshop workshop;
        const EntityId round = workshop.start();
        workshop.giveAll(5);
        QVERIFY(!workshop.editor.rescore(round, {workshop.id(u"leads"_s)}));
        QVERIFY(workshop.editor.reveal(round));
        QVERIFY(workshop.editor.rescore(round, {workshop.id(u"leads"_s)}));
        QCOMPARE(workshop.plan().scoringRounds.at(0).state, RoundState::Scoring);
        QVERIFY(!workshop.editor.reveal(round));
        QVERIFY(workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, 3));
        QVERIFY(workshop.give(u"Julien"_s, u"leads"_s, ScoreAxis::Impact, 3));
        QVERIFY(workshop.give(u"Julien"_s, u"leads"_s, ScoreAxis::Effort, 3));
        QVERIFY(workshop.editor.reveal(round));
        const auto turns = turnsOf(workshop.plan(), round, workshop.id(u"leads"_s), ScoreAxis::Impact);
        QCOMPARE(turns.size(), 2);
        QCOMPARE(turns.at(0).median, 5.0);
        QCOMPARE(turns.at(1).median, 3.0);
    }

    void badScoresAreRefusedAndNothingIsLost()
    {
        Workshop workshop;
        const EntityId round = workshop.start();
        const PlanData before = workshop.plan();
        for (const double value : {0.9, 5.1, -3.0, std::numeric_limits<double>::quiet_NaN()})
            QVERIFY(!workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, value));
        QVERIFY(!workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Effort, 3));
        QCOMPARE(workshop.refused, u"marketing does not score the effort."_s);
        QVERIFY(!workshop.give(u"Maud"_s, u"shipped"_s, ScoreAxis::Impact, 3));
        QVERIFY(!workshop.give(u"Nobody"_s, u"leads"_s, ScoreAxis::Impact, 3));
        QVERIFY(!workshop.editor.accept(round, {workshop.id(u"leads"_s), 4, 4, {}}));
        QCOMPARE(workshop.plan(), before);
        QVERIFY(workshop.test->editor().remove({{EntityKind::Need, workshop.id(u"leads"_s)}}));
        QVERIFY(!workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, 3));
        QCOMPARE(workshop.refused, u"A need of this round was deleted meanwhile."_s);
    }

    void aRoundNeedsNeedsATitleAndParticipants()
    {
        Workshop workshop;
        const QList<EntityId> needs{workshop.id(u"leads"_s)};
        QVERIFY(!workshop.editor.startRound({u"Workshop"_s, {}, spring, needs, {}}));
        QCOMPARE(workshop.refused, u"Nobody scores: name at least one participant."_s);
        QVERIFY(!workshop.editor.startRound({u"Workshop"_s, {}, spring, needs, {{u"  "_s, {}}}}));
        QVERIFY(!workshop.editor.startRound({u"Workshop"_s, {}, spring, {}, {{u"Maud"_s, {}}}}));
        QVERIFY(!workshop.editor.startRound({u""_s, {}, spring, needs, {{u"Maud"_s, {}}}}));
        QVERIFY(!workshop.editor.startRound({u"Workshop"_s, {}, spring, {EntityId{9}}, {{u"Maud"_s, {}}}}));
        QVERIFY(workshop.plan().scoringRounds.isEmpty());
        QVERIFY(!workshop.test->canUndo());
    }

    void everyStepOfARoundIsUndone()
    {
        Workshop workshop;
        const PlanData before = workshop.plan();
        const EntityId round = workshop.start();
        QVERIFY(workshop.editor.addParticipants(round, {{u"Ines"_s, {}}}));
        QVERIFY(workshop.test->undo());
        workshop.giveAll(4);
        QVERIFY(workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, 2));
        QVERIFY(workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, {}));
        QVERIFY(workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, 3));
        QVERIFY(workshop.editor.reveal(round));
        QVERIFY(workshop.editor.accept(round, {workshop.id(u"leads"_s), 4, 2, {}}));
        QCOMPARE(workshop.test->undoText(), u"Accept the scores of “leads”"_s);
        QVERIFY(workshop.editor.close(round));
        const PlanData after = workshop.plan();
        while (workshop.test->canUndo())
            QVERIFY(workshop.test->undo());
        QCOMPARE(workshop.plan(), before);
        while (workshop.test->canRedo())
            QVERIFY(workshop.test->redo());
        QCOMPARE(workshop.plan(), after);
    }

    void theTitleOfAScoreDoesNotBetrayIt()
    {
        Workshop workshop;
        (void)workshop.start();
        QVERIFY(workshop.give(u"Maud"_s, u"leads"_s, ScoreAxis::Impact, 4));
        QCOMPARE(workshop.test->undoText(), u"Score by Maud"_s);
    }

    void theModelIsASettingThatUndoes()
    {
        Workshop workshop;
        QVERIFY(workshop.editor.setModel(ScoringModel::Wsjf));
        QCOMPARE(workshop.test->undoText(), u"Score the needs by WSJF"_s);
        QCOMPARE(workshop.plan().settings().scoringModel, ScoringModel::Wsjf);
        QVERIFY(workshop.test->undo());
        QCOMPARE(workshop.plan(), workshop.fixture.plan);
    }

    void aCriterionScoreIsWrittenCorrectedAndTakenAway()
    {
        Workshop workshop;
        const auto set = [&](std::optional<double> value) {
            return bool(
                workshop.editor.setCriterionScore(workshop.id(u"leads"_s), workshop.id(u"revenue"_s), value));
        };
        QVERIFY(set(4));
        QVERIFY(set(5));
        QCOMPARE(workshop.plan().criterionScores.size(), 1);
        QCOMPARE(workshop.plan().criterionScores.at(0).value, std::optional(5.0));
        QVERIFY(!set(6));
        QVERIFY(set({}));
        QVERIFY(workshop.plan().criterionScores.isEmpty());
        QVERIFY(!workshop.editor.setCriterionScore(EntityId{9}, workshop.id(u"revenue"_s), 3));
        QVERIFY(!workshop.editor.setCriterionScore(workshop.id(u"leads"_s), EntityId{9}, 3));
    }

    void theOrderByHandIsOneStepAndGoesBack()
    {
        Workshop workshop;
        const EntityId churn = workshop.id(u"churn"_s);
        QVERIFY(!workshop.editor.moveByHand(churn, 1, spring));
        QVERIFY(workshop.test->editor().placeNeed(churn, 1, 5));
        QVERIFY(workshop.editor.moveByHand(churn, 1, spring));
        const Ranking byHand = rankingOf(PlanIndex(workshop.plan()), spring);
        QCOMPARE(byHand.needs.constFirst().id, churn);
        QVERIFY(byHand.needs.constFirst().movedByHand);
        QVERIFY(workshop.editor.backToScore({churn}));
        QCOMPARE(rankingOf(PlanIndex(workshop.plan()), spring).needs.constLast().id, churn);
        QVERIFY(workshop.editor.setMustDo({churn}, true));
        QCOMPARE(workshop.test->undoText(), u"Pin “churn” as must-do"_s);
        QCOMPARE(rankingOf(PlanIndex(workshop.plan()), spring).needs.constFirst().id, churn);
    }

    void aScenarioIsKeptChangedAndAdoptedInOneStep()
    {
        Workshop workshop;
        WhatIf whatIf{spring, 20, 1, {workshop.id(u"leads"_s)}, {}};
        const auto scenario = workshop.editor.keepScenario(u"One more"_s, whatIf);
        QVERIFY(scenario);
        QVERIFY(!workshop.editor.keepScenario(u" "_s, whatIf));
        whatIf.runReserve = 25;
        QVERIFY(workshop.editor.changeScenario(*scenario, whatIf));
        QCOMPARE(whatIfOf(*workshop.plan().scenarios.find(*scenario)), whatIf);
        const PlanData before = workshop.plan();
        QVERIFY(workshop.editor.adopt(whatIf, u"One more"_s));
        QCOMPARE(workshop.plan().settings().runReserve, 25.0);
        QCOMPARE(workshop.plan().members.size(), 2);
        QCOMPARE(workshop.need(u"leads"_s).status, NeedStatus::Chosen);
        QCOMPARE(workshop.plan().decisions.at(0).reason, u"Scenario “One more” adopted"_s);
        QCOMPARE(workshop.test->undoText(), u"Adopt the scenario “One more”"_s);
        QVERIFY(workshop.test->undo());
        QCOMPARE(workshop.plan(), before);
    }

    void aReviewRemembersThePlan()
    {
        Workshop workshop;
        const auto review = workshop.editor.takeReview(u"Spring"_s, spring);
        QVERIFY(review);
        QVERIFY(workshop.test->editor().placeNeed(workshop.id(u"leads"_s), 4, 3));
        const auto then = planOfSnapshot(workshop.plan().reviews.find(*review)->snapshot);
        QVERIFY(then);
        const auto changes = changesSince(*then, workshop.plan());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().kind, ReviewChangeKind::Moved);
    }

    void onlyADoneNeedHasAchievedSomething()
    {
        Workshop workshop;
        QVERIFY(!workshop.editor.setAchieved(workshop.id(u"leads"_s), 3, 10));
        QVERIFY(!workshop.editor.setAchieved(workshop.id(u"shipped"_s), 7, 10));
        QVERIFY(workshop.editor.setAchieved(workshop.id(u"shipped"_s), 3, 10));
        QCOMPARE(workshop.need(u"shipped"_s).spentDays, std::optional(10.0));
        QCOMPARE(workshop.test->undoText(), u"Note what “shipped” came to"_s);
    }
};

QTEST_MAIN(TestWorkshopEditor)
#include "tst_workshopeditor.moc"
