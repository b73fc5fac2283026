// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicebutton.h"
#include "rules/scoringmodels.h"
#include "workshop.h"

#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

EntityId idAt(const Workshop &workshop, int row)
{
    return static_cast<RankedNeedsModel *>(workshop.list->model())->idAt(row);
}

int rowOf(const Workshop &workshop, EntityId need)
{
    return workshop.onPlot(need).row();
}

} // namespace

class FeatRankingOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherModelScoresTheSameInputsAndUndoBringsTheFirstBack()
    {
        Workshop workshop;
        auto *models = workshop.view.findChild<ChoiceButton *>(u"scoringModel"_s);
        QCOMPARE(models->current(), int(ScoringModel::ImpactEffort));
        QVERIFY(models->accessibleName().contains(models->text()));
        const QModelIndex first = workshop.list->model()->index(0, 0);
        const QString score = first.data(RankedNeedsModel::ScoreRole).toString();
        const auto inputs = workshop.session.data().needs;
        models->menu()->actions().at(int(ScoringModel::Ice))->trigger();
        QCOMPARE(workshop.session.data().settings().scoringModel, ScoringModel::Ice);
        QVERIFY(first.data(RankedNeedsModel::ScoreRole).toString() != score);
        QCOMPARE(workshop.session.data().needs, inputs);
        QVERIFY(workshop.session.undo());
        QCOMPARE(first.data(RankedNeedsModel::ScoreRole).toString(), score);
        QCOMPARE(models->current(), int(ScoringModel::ImpactEffort));
    }

    void theWeightedModelLeadsToTheCriteriaWhileThereAreNone()
    {
        PlanData plan = samplePlanData();
        QVERIFY(!plan.criteria.isEmpty());
        Workshop withCriteria(plan);
        const auto choose = [](Workshop &workshop, int model) {
            workshop.view.findChild<ChoiceButton *>(u"scoringModel"_s)
                ->menu()
                ->actions()
                .at(model)
                ->trigger();
        };
        choose(withCriteria, int(ScoringModel::Weighted));
        QCOMPARE(withCriteria.session.data().settings().scoringModel, ScoringModel::Weighted);
        QVERIFY(withCriteria.triggered.isEmpty());
        plan.criteria = {};
        plan.criterionScores = {};
        Workshop without(plan);
        choose(without, int(ScoringModel::Weighted));
        QCOMPARE(without.triggered, QStringList{u"scoringCriteria"_s});
        QCOMPARE(without.session.data().settings().scoringModel, ScoringModel::ImpactEffort);
        auto *models = without.view.findChild<ChoiceButton *>(u"scoringModel"_s);
        QCOMPARE(models->current(), int(ScoringModel::ImpactEffort));
    }

    void theCriteriaOpenFromTheChoiceOfTheModel()
    {
        Workshop workshop;
        auto *models = workshop.view.findChild<ChoiceButton *>(u"scoringModel"_s);
        models->menu()->actions().constLast()->trigger();
        QCOMPARE(workshop.triggered, QStringList{u"scoringCriteria"_s});
        QCOMPARE(models->current(), int(ScoringModel::ImpactEffort));
    }

    void altAndArrowsOrderByHandAndShiftMGivesTheOrderBackToTheScore()
    {
        Workshop workshop;
        const EntityId need = idAt(workshop, 4);
        workshop.list->setFocus();
        workshop.list->setCurrentIndex(workshop.list->model()->index(4, 0));
        QTest::keyClick(workshop.list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rowOf(workshop, need), 3);
        QVERIFY(workshop.onPlot(need).data(RankedNeedsModel::MovedByHandRole).toBool());
        QCOMPARE(workshop.list->currentIndex().row(), 3);
        QTest::keyClick(workshop.list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(workshop.list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rowOf(workshop, need), 5);
        QTest::keyClick(workshop.list, Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(rowOf(workshop, need), 4);
        QVERIFY(!workshop.onPlot(need).data(RankedNeedsModel::MovedByHandRole).toBool());
        QVERIFY(workshop.session.undo());
        QCOMPARE(rowOf(workshop, need), 5);
    }

    void aRowIsDraggedToItsPlaceInOneStep()
    {
        Workshop workshop;
        const PlanData before = workshop.session.data();
        const EntityId need = idAt(workshop, 6);
        const QPoint start = workshop.list->visualRect(workshop.list->model()->index(6, 0)).center();
        const QPoint target =
            workshop.list->visualRect(workshop.list->model()->index(1, 0)).center() - QPoint(0, 8);
        QWidget *paper = workshop.list->viewport();
        QTest::mousePress(paper, Qt::LeftButton, Qt::NoModifier, start);
        QMouseEvent move(QEvent::MouseMove, target, paper->mapToGlobal(target), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(paper, &move);
        QTest::mouseRelease(paper, Qt::LeftButton, Qt::NoModifier, target);
        QCOMPARE(rowOf(workshop, need), 1);
        QVERIFY(workshop.session.undo());
        QCOMPARE(workshop.session.data(), before);
    }

    void escapeEndsADragOfARow()
    {
        Workshop workshop;
        const PlanData before = workshop.session.data();
        const QPoint start = workshop.list->visualRect(workshop.list->model()->index(6, 0)).center();
        QWidget *paper = workshop.list->viewport();
        QTest::mousePress(paper, Qt::LeftButton, Qt::NoModifier, start);
        QMouseEvent move(QEvent::MouseMove, start - QPoint(0, 120),
                         paper->mapToGlobal(start - QPoint(0, 120)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(paper, &move);
        QTest::keyClick(workshop.list, Qt::Key_Escape);
        QTest::mouseRelease(paper, Qt::LeftButton, Qt::NoModifier, start - QPoint(0, 120));
        QCOMPARE(workshop.session.data(), before);
    }

    void mPinsAMustDoNeedAboveAllOthersAndTakesThePinOut()
    {
        Workshop workshop;
        const EntityId need = idAt(workshop, 9);
        workshop.session.selection().select({EntityKind::Need, need});
        QTest::keyClick(workshop.plot, Qt::Key_M);
        QCOMPARE(rowOf(workshop, need), 0);
        QVERIFY(workshop.onPlot(need).data(RankedNeedsModel::MustDoRole).toBool());
        QTest::keyClick(workshop.list, Qt::Key_M);
        QCOMPARE(rowOf(workshop, need), 9);
        QVERIFY(workshop.session.undo());
        QCOMPARE(rowOf(workshop, need), 0);
    }

    void beforeAnyNeedIsPlacedItSaysWhatComesThere()
    {
        PlanData plan = samplePlanData();
        QList<EntityId> needs;
        for (const Need &need : plan.needs)
            needs += need.id;
        for (EntityId need : std::as_const(needs)) {
            plan.needs.findForWriting(need)->impact.reset();
            plan.needs.findForWriting(need)->effort.reset();
            plan.needs.findForWriting(need)->status = NeedStatus::New;
        }
        Workshop workshop(plan);
        const auto *hint = workshop.view.findChild<QLabel *>(u"nothingRanked"_s);
        QVERIFY(hint->isVisible() && !hint->text().isEmpty());
        QVERIFY(!workshop.list->isVisible());
        (void)workshop.session.editor().set({EntityKind::Need, needs.first()}, u"impact", 4.0);
        QVERIFY(workshop.session.editor().set({EntityKind::Need, needs.first()}, u"effort", 2.0));
        QVERIFY(!hint->isVisible());
        QVERIFY(workshop.list->isVisible());
        QVERIFY(workshop.session.undo());
        QVERIFY(hint->isVisible());
    }

    void itIsDrawnWithItsMarks_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void itIsDrawnWithItsMarks()
    {
        QFETCH(bool, isDark);
        ViewBench bench(samplePlanData(u"fr"), u"fr", isDark);
        MatrixView view(bench.context);
        showAt(view, {1680, 984}, u"warm-up"_s);
        auto *list = view.findChild<QListView *>(u"rankedList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(5, 0));
        QTest::keyClick(list, Qt::Key_M);
        list->setCurrentIndex(list->model()->index(7, 0));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->currentIndex().row(), 6);
        showAt(view, {1680, 984}, u"ranking-"_s + QLatin1StringView(QTest::currentDataTag()));
    }
};

QTEST_MAIN(FeatRankingOrder)
#include "feat_rankingorder.moc"
