// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/matrixscene.h"

#include "core/language.h"
#include "rules/planindex.h"
#include "scenes/labelplacement.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

PlanData plan()
{
    PlanData plan;
    Goal goal;
    goal.id = {1};
    goal.title = u"Forecast within 5%"_s;
    goal.shortTitle = u"Forecast"_s;
    goal.color = 2;
    goal.position = 2;
    plan.goals.insert(goal);
    const auto add = [&plan](qint64 id, const QString &title, double impact, double effort,
                             NeedStatus status) {
        Need need;
        need.id = {id};
        need.title = title;
        need.impact = impact;
        need.effort = effort;
        need.status = status;
        need.quarter = status == NeedStatus::Chosen ? quarter : Quarter();
        need.goals = {{1}};
        plan.needs.insert(need);
    };
    add(10, u"Reliable forecast"_s, 4.8, 3.7, NeedStatus::New);
    add(11, u"Reasons of loss"_s, 4.1, 1.6, NeedStatus::Chosen);
    add(12, u"Old portal"_s, 2.2, 4.5, NeedStatus::New);
    Need unplaced;
    unplaced.id = {13};
    unplaced.title = u"Unplaced"_s;
    plan.needs.insert(unplaced);
    plan.needs.findForWriting({11})->shortTitle = u"Loss"_s;
    plan.needs.findForWriting({12})->goals.clear();
    return plan;
}

} // namespace

class TestMatrixScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void needsStandByRankWithTheirColourAndDays()
    {
        const MatrixScene scene = matrixSceneOf(plan(), quarter, Language(u"en"));
        QCOMPARE(scene.needs.size(), 3);
        const MatrixNeed &first = scene.needs.at(0);
        QCOMPARE(first.rank, 1);
        QCOMPARE(first.label, u"Reasons of loss"_s);
        QCOMPARE(first.shortLabel, u"Loss"_s);
        QVERIFY(first.kept);
        QCOMPARE(first.quadrant, Quadrant::QuickWins);
        const MatrixNeed &second = scene.needs.at(1);
        QCOMPARE(second.days, 43.0);
        QCOMPARE(second.goalColor, 2);
        QVERIFY(!second.kept);
        QCOMPARE(second.shortLabel, u"Reliable forecast"_s);
        QCOMPARE(scene.needs.at(2).goalColor, 0);
        QCOMPARE(scene.keptCount, 1);
    }
    void quadrantsCountTheirNeeds()
    {
        const MatrixScene scene = matrixSceneOf(plan(), quarter, Language(u"en"));
        QCOMPARE(scene.quadrants.at(size_t(Quadrant::QuickWins)).count, 1);
        QCOMPARE(scene.quadrants.at(size_t(Quadrant::Plan)).count, 1);
        QCOMPARE(scene.quadrants.at(size_t(Quadrant::Drop)).count, 1);
        QCOMPARE(scene.quadrants.at(size_t(Quadrant::Plan)).name, u"Plan"_s);
    }
    void theAxesNameTheirRungs()
    {
        const MatrixScene scene = matrixSceneOf(plan(), quarter, Language(u"en"));
        QStringList rungs;
        for (const MatrixTick &tick : scene.effortTicks)
            rungs += tick.rung;
        QCOMPARE(rungs,
                 (QStringList{u"≤ 1 day"_s, u"≤ 1 week"_s, u"≤ 1 month"_s, u"≤ 1 quarter"_s, u"more"_s}));
        QCOMPARE(scene.impactTicks.at(2).rung, u"a team gains"_s);
    }
    void aRungOfThePlansOwnIsCountedInDays()
    {
        PlanData own = plan();
        own.plan.findForWriting(PlanSettings::onlyId)->effortDays = {2, 5, 20, 60, 120};
        QCOMPARE(effortRung(1, own.settings(), Language(u"en")), u"≤ 2 days"_s);
    }
    void theLegendNamesOnlyGoalsThatAreServed()
    {
        PlanData own = plan();
        Goal idle;
        idle.id = {2};
        idle.color = 5;
        own.goals.insert(idle);
        const MatrixScene scene = matrixSceneOf(own, quarter, Language(u"en"));
        QCOMPARE(scene.goals.size(), 1);
        QCOMPARE(scene.goals.constFirst(), (MatrixGoal{2, u"E2"_s, u"Forecast"_s}));
    }
    void aBubbleGrowsWithTheRootOfItsDays()
    {
        QCOMPARE(matrixRadius(0), 10.5);
        QCOMPARE(matrixRadius(100), 25.0);
    }

    void zoomingIntoAQuadrantShowsItsPartOfTheAxes()
    {
        const PlanData data = plan();
        const PlanIndex index(data);
        MatrixOptions options;
        options.zoom = Quadrant::QuickWins;
        const MatrixScene scene = matrixSceneOf(index, rankingOf(index, quarter), Language(), options);
        QCOMPARE(scene.window, (MatrixWindow{matrixAxisStart, 3.15, 2.85, matrixAxisEnd}));
        QCOMPARE(scene.needs.at(0).inWindow, true); // reasons of loss: 4.1, 1.6
        QCOMPARE(scene.needs.at(1).inWindow, false);
        QCOMPARE(labelledRows(scene), QList<qsizetype>{0});
        QCOMPARE(matrixWindow({}), (MatrixWindow{0.55, 5.35, 0.55, 5.35}));
        QCOMPARE(matrixWindow(Quadrant::Drop), (MatrixWindow{2.85, 5.35, 0.55, 3.15}));
    }

    void theLegendDimsWhatIsNotLit()
    {
        const PlanData data = plan();
        const PlanIndex index(data);
        MatrixOptions options;
        options.lit = {u"goal:1"_s};
        const MatrixScene scene = matrixSceneOf(index, rankingOf(index, quarter), Language(), options);
        QCOMPARE(scene.legend.size(), 2);
        for (const MatrixNeed &need : scene.needs)
            QCOMPARE(need.dimmed, need.goalColor == 0);
    }

    void ghostsStandWhereTheReviewSawWhatMovedOrLeft()
    {
        PlanData now = plan();
        const PlanData then = now;
        now.needs.findForWriting({10})->impact = 4.0;
        now.needs.remove({12});
        now.needs.findForWriting({13})->impact = 2;
        const PlanIndex index(now);
        MatrixOptions options;
        options.then = &then;
        const MatrixScene scene = matrixSceneOf(index, rankingOf(index, quarter), Language(), options);
        QCOMPARE(scene.ghosts.size(), 2);
        QCOMPARE(scene.ghosts.at(0), (MatrixGhost{{10}, 3.7, 4.8, 1}));
        QCOMPARE(scene.ghosts.at(1), (MatrixGhost{{12}, 4.5, 2.2, -1}));
    }

    void deliveredNeedsStandWhereTheyWereThoughtToAndWhereTheyCameOut()
    {
        PlanData now = plan();
        Need *delivered = now.needs.findForWriting({12});
        delivered->status = NeedStatus::Done;
        delivered->achievedImpact = 1.5; // days spent are not known: the effort stays as thought
        const PlanIndex index(now);
        const Ranking ranking = rankingOf(index, quarter);
        QVERIFY(matrixSceneOf(index, ranking, Language()).calibrated.isEmpty());
        MatrixOptions options;
        options.calibrated = true;
        const MatrixScene scene = matrixSceneOf(index, ranking, Language(), options);
        QCOMPARE(scene.calibrated.size(), 1);
        QCOMPARE(scene.calibrated.at(0), (MatrixCalibrated{{12}, u"Old portal"_s, 4.5, 2.2, 4.5, 1.5}));
        QVERIFY(scene.needs.at(0).dimmed);
        options.zoom = Quadrant::QuickWins;
        QVERIFY(matrixSceneOf(index, ranking, Language(), options).calibrated.isEmpty());
    }

    void onlyTheWorstEstimatesAreShownOnTheMatrix()
    {
        PlanData now;
        for (int i = 1; i <= mostCalibrated + 3; ++i) {
            Need need{EntityId{i}, u"Need"_s};
            need.status = NeedStatus::Done;
            need.impact = 1;
            need.effort = 2;
            need.achievedImpact = 1 + i / 10.0;
            now.needs.insert(need);
        }
        MatrixOptions options;
        options.calibrated = true;
        const PlanIndex index(now);
        const MatrixScene scene = matrixSceneOf(index, rankingOf(index, quarter), Language(), options);
        QCOMPARE(scene.calibrated.size(), mostCalibrated);
        QCOMPARE(scene.calibrated.constFirst().need, EntityId{mostCalibrated + 3});
    }

    void manyNeedsBecomeDots()
    {
        const auto densityWith = [](int count) {
            PlanData data;
            for (int i = 1; i <= count; ++i) {
                Need need{EntityId{i}, u"Need"_s};
                need.impact = 4;
                need.effort = 2;
                data.needs.insert(need);
            }
            return matrixSceneOf(data, quarter, Language());
        };
        QCOMPARE(densityWith(60).density, MatrixDensity::Labels);
        QCOMPARE(densityWith(61).density, MatrixDensity::KeptLabels);
        const MatrixScene dots = densityWith(301);
        QCOMPARE(dots.density, MatrixDensity::Dots);
        QCOMPARE(dots.needs.constFirst().radius, dotRadius);
    }
};

QTEST_APPLESS_MAIN(TestMatrixScene)
#include "tst_matrixscene.moc"
