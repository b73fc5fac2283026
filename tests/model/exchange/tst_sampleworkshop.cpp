// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "exchange/sampleplan.h"
#include "fields/entitychoices.h"
#include "rules/agreement.h"
#include "rules/calibration.h"
#include "rules/planindex.h"
#include "rules/plansnapshot.h"
#include "rules/reviewchanges.h"
#include "rules/scoringmodels.h"
#include "rules/whatif.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter nextQuarter{2027, 2};

QDate writtenDay()
{
    return {2027, 3, 11};
}

PlanData sample(const QString &language)
{
    const auto plan = samplePlan(Language(language), writtenDay());
    return plan ? *plan : PlanData();
}

} // namespace

// The sample plan shows what a prioritisation workshop leaves behind.
class TestSampleWorkshop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersAReviewFromWhichNeedsMoved()
    {
        const PlanData plan = sample(u"en"_s);
        const Review *review = lastReview(plan, writtenDay());
        QVERIFY(review);
        QCOMPARE(review->date, QDate(2027, 2, 25));
        const auto then = planOfSnapshot(review->snapshot);
        QVERIFY(then);
        const Language english(u"en");
        QStringList moved;
        QHash<ReviewChangeKind, int> counts;
        for (const ReviewChange &change : changesSince(*then, plan)) {
            ++counts[change.kind];
            if (change.kind == ReviewChangeKind::Moved)
                moved += english.text(sentenceOf(change)).section(u"moved: "_s, 1);
        }
        QCOMPARE(moved,
                 (QStringList{u"impact 3.7 → 4.3"_s, u"impact 3.8 → 4.4, effort 2.9 → 3.3"_s,
                              u"effort 3.6 → 4.1"_s, u"impact 4.1 → 3.2"_s}));
        QCOMPARE(counts.value(ReviewChangeKind::Chosen), 5);
        QCOMPARE(counts.value(ReviewChangeKind::New), 4);
        QVERIFY(counts.value(ReviewChangeKind::Gone) == 0);
    }

    void scoredFiveNeedsTogetherWithOneStrongDisagreement()
    {
        const PlanData plan = sample(u"en"_s);
        QCOMPARE(plan.scoringRounds.size(), 1);
        const ScoringRound &round = plan.scoringRounds.at(0);
        QCOMPARE(round.state, RoundState::Closed);
        QCOMPARE(round.needs.size(), 5);
        QCOMPARE(participantsOf(plan, round.id).size(), 4);
        QVERIFY(whyNotRevealed(plan, round.id).isEmpty());
        int low = 0;
        for (EntityId need : round.needs) {
            const auto turns = turnsOf(plan, round.id, need, ScoreAxis::Impact);
            low += turns.constFirst().agreement == Agreement::Low ? 1 : 0;
            QCOMPARE(turns.constLast().agreement != Agreement::Low, true);
        }
        QCOMPARE(low, 1);
        for (const RoundResult &result : plan.roundResults) {
            const Need &need = *plan.needs.find(result.need);
            QCOMPARE(need.impact, result.impact);
            QCOMPARE(need.effort, result.effort);
        }
    }

    void canBeScoredByEveryModel()
    {
        const PlanData plan = sample(u"en"_s);
        const PlanIndex index(plan);
        for (const Choice &model : choicesOf<ScoringModel>()) {
            const NeedScoring scoring(index, ScoringModel(model.value));
            for (const RankedNeed &row : rankingOf(index, nextQuarter).needs)
                QVERIFY2(scoring.scoreOf(*plan.needs.find(row.id)), model.key);
        }
        QCOMPARE(plan.criteria.size(), 4);
    }

    void triesAScenarioAndJudgesWhatWasDelivered()
    {
        const PlanData plan = sample(u"en"_s);
        QCOMPARE(plan.scenarios.size(), 1);
        const RepairedWhatIf tried = repairedWhatIf(plan, plan.scenarios.at(0), writtenDay());
        QVERIFY(tried.repairs.isEmpty());
        const CutDifference difference =
            cutDifference(rankingOf(PlanIndex(plan), nextQuarter), rankingUnder(plan, tried.whatIf));
        QVERIFY(!difference.entering.isEmpty());
        QVERIFY(!difference.leaving.isEmpty());
        QCOMPARE(calibrationOf(plan).needs.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSampleWorkshop)
#include "tst_sampleworkshop.moc"
