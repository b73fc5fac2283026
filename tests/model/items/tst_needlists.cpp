// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "items/needstoplacemodel.h"
#include "items/rankedneedsmodel.h"
#include "testsession.h"
#include "textlines.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanData threeNeeds()
{
    PlanData plan;
    plan.needs.insert({.id = {11}, .title = u"CRM clean-up"_s, .impact = 4, .effort = 2, .estimateDays = 5});
    plan.needs.insert({.id = {12}, .title = u"Lead routing"_s, .impact = 5, .effort = 2, .estimateDays = 8});
    plan.needs.insert({.id = {13}, .title = u"Partner portal"_s});
    return plan;
}

} // namespace

class TestNeedLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rankBestFirstWithScoreDaysAndTotal()
    {
        TestSession test(threeNeeds());
        QuarterFigures figures(test.session());
        ShownRanking shown(test.session(), figures);
        RankedNeedsModel model(test.session(), shown);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(printModel(model), (QStringList{u"Lead routing"_s, u"CRM clean-up"_s}));
        QCOMPARE(printModel(model, RankedNeedsModel::ScoreRole), (QStringList{u"2.5"_s, u"2.0"_s}));
        QCOMPARE(printModel(model, RankedNeedsModel::DaysRole), (QStringList{u"8"_s, u"5"_s}));
        QCOMPARE(printModel(model, RankedNeedsModel::RunningTotalRole), (QStringList{u"8"_s, u"13"_s}));
    }

    void anEditThatReordersKeepsPersistentIndexes()
    {
        TestSession test(threeNeeds());
        QuarterFigures figures(test.session());
        ShownRanking shown(test.session(), figures);
        RankedNeedsModel model(test.session(), shown);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex routing = model.index(0, 0);
        QVERIFY(test->editor().placeNeed({12}, 1, 5));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(routing.row(), 1);
        QCOMPARE(routing.data().toString(), u"Lead routing"_s);
    }

    void aPlacedNeedLeavesTheTrayForTheList()
    {
        TestSession test(threeNeeds());
        QuarterFigures figures(test.session());
        ShownRanking shown(test.session(), figures);
        RankedNeedsModel ranked(test.session(), shown);
        NeedsToPlaceModel tray(test.session(), figures);
        QAbstractItemModelTester tester(&tray, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(printModel(tray), QStringList{u"Partner portal"_s});
        QVERIFY(test->editor().placeNeed({13}, 3, 3));
        QCOMPARE(tray.rowCount(), 0);
        QCOMPARE(ranked.rowCount(), 3);
        QVERIFY(test->editor().unplaceNeeds({{13}}));
        QCOMPARE(tray.rowCount(), 1);
    }

    void aDragCarriesTheNeeds()
    {
        TestSession test(threeNeeds());
        QuarterFigures figures(test.session());
        NeedsToPlaceModel tray(test.session(), figures);
        const std::unique_ptr<QMimeData> mimeData(tray.mimeData({tray.index(0, 0)}));
        QCOMPARE(needsFrom(mimeData.get()), QList<EntityId>{{13}});
    }

    void aScreenReaderHearsWhereANeedStands()
    {
        TestSession test(threeNeeds());
        QuarterFigures figures(test.session());
        ShownRanking shown(test.session(), figures);
        RankedNeedsModel model(test.session(), shown);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"1. Lead routing: impact 5, effort 2, 8 days, score 2.5, not kept"_s);
    }
};

QTEST_GUILESS_MAIN(TestNeedLists)
#include "tst_needlists.moc"
