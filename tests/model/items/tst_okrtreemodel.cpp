// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarter.h"
#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "entities/checkin.h"
#include "fields/entitytype.h"
#include "items/checkincurvemodel.h"
#include "items/okrtreemodel.h"
#include "planfixture.h"
#include "testsession.h"
#include "textlines.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *okrs = R"(
member karim name="Karim Benali"
goal forecast position=2
objective reliable quarter=2027-Q1 owner=karim goal=forecast position=1
key_result gap objective=reliable unit=% kind=decrease start=18 commit=12 target=8 owner=karim due=2027-03-31 position=1
key_result coverage objective=reliable position=2
check_in - key_result=gap date=2027-03-08 value=11 confidence=7
objective fast quarter=2027-Q1 position=2
project routing objective=fast
project scoring objective=fast
objective later
objective someday
)";

struct Fixture {
    PlanFixture plan = planFromText(okrs);
    TestSession test{plan.plan};
    QuarterFigures figures{test.session()};
    OkrTreeModel model{(figures.setQuarter({2027, 1}), test.session()), figures};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] EntityRef ref(const QString &name) const { return plan.ref(name); }
    [[nodiscard]] QModelIndex index(const QString &name) const { return model.indexOf(plan.id(name)); }
    [[nodiscard]] OkrRow row(const QString &name) const
    {
        return index(name).data(OkrTreeModel::RowRole).value<OkrRow>();
    }
};

} // namespace

class TestOkrTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheQuarterWithKeyResultsAndTheBacklogLast()
    {
        Fixture f;
        QCOMPARE(printModel(f.model).join(u'\n'),
                 u"reliable | Karim Benali | 2 key results |  | 0.40 |  |  | Attention\n"
                 "  gap | Karim Benali | from 18% to 8% | 11% | 0.40 | 7 / 10 | 11% | Attention\n"
                 "  coverage |  | no numbers |  |  |  |  | No numbers\n"
                 "fast |  | 0 key results, 2 projects |  |  |  |  | No numbers\n"
                 "  routing |  | Project without dates |  |  |  |  | \n"
                 "  scoring |  | Project without dates |  |  |  |  | \n"
                 "Backlog |  | 2 objectives without a quarter |  |  |  |  | \n"
                 "  later |  | 0 key results |  |  |  |  | No numbers\n"
                 "  someday |  | 0 key results |  |  |  |  | No numbers"_s);
    }

    void aBarGoesFromStartToStretch()
    {
        Fixture f;
        const KeyResultBar bar = f.row(u"gap"_s).bar.value();
        QCOMPARE(bar.value, 7.0 / 13); // stretch = 8 + 0.75 × (8 − 12) = 5
        QCOMPARE(bar.commit.value(), 6.0 / 13);
        QCOMPARE(bar.target.value(), 10.0 / 13);
        QVERIFY(bar.expected.value() > bar.value);
        QVERIFY(!f.row(u"coverage"_s).bar);
        QVERIFY(f.row(u"coverage"_s).lacksNumbers);
    }

    void aCheckInChangesItsRowAndItsObjectivesOnly()
    {
        Fixture f;
        QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
        QVERIFY(f.test->editor().addCheckIn({.keyResult = f.plan.id(u"gap"_s),
                                             .date = QDate(2027, 3, 11),
                                             .value = 8,
                                             .confidence = 9,
                                             .comment = {}}));
        QCOMPARE(f.row(u"gap"_s).value, u"8%"_s);
        QCOMPARE(f.row(u"gap"_s).health, u"Target reached"_s);
        QCOMPARE(f.row(u"reliable"_s).scoreText, u"0.70"_s);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void reorderingMovesRowsAndKeepsPersistentIndexes()
    {
        Fixture f;
        const QPersistentModelIndex fast = f.index(u"fast"_s);
        const QPersistentModelIndex gap = f.index(u"gap"_s);
        QSignalSpy moves(&f.model, &QAbstractItemModel::rowsMoved);
        QVERIFY(f.test->editor().set(f.ref(u"fast"_s), u"position", 0));
        QCOMPARE(moves.count(), 1);
        QCOMPARE(fast.row(), 0);
        QCOMPARE(gap.data().toString(), u"gap"_s);
        QCOMPARE(gap.parent().row(), 1);
    }

    void aNewOrderOfSeveralRowsKeepsPersistentIndexes()
    {
        Fixture f;
        for (const QString &title : {u"third"_s, u"fourth"_s})
            QVERIFY(f.test->editor().add(
                EntityKind::Objective,
                {{u"title"_s, title}, {u"quarter"_s, QVariant::fromValue(Quarter{2027, 1})}}));
        QCOMPARE(f.model.objectives().size(), 4);
        const QPersistentModelIndex gap = f.index(u"gap"_s);
        const QPersistentModelIndex first = f.model.index(0, 0);
        const QPersistentModelIndex last = f.model.index(3, 0);
        const QStringList titles{last.data().toString(), first.data().toString()};
        QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
        const int position = entityType(EntityKind::Objective).fieldIndex(u"position");
        const QList<EntityId> before = f.model.objectives();
        QList<FieldEdit> edits;
        for (int i = 0; i < 4; ++i)
            edits += {before.at(i), position, 10 - i};
        QVERIFY(f.test->editor().setAll(EntityKind::Objective, edits, Message("Turn them round")));
        QCOMPARE(first.row(), 3);
        QCOMPARE(last.row(), 0);
        QCOMPARE((QStringList{last.data().toString(), first.data().toString()}), titles);
        QCOMPARE(gap.parent().row(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void anObjectiveMovesToTheBacklogWithItsKeyResults()
    {
        Fixture f;
        QVERIFY(f.test->editor().set(f.ref(u"reliable"_s), u"quarter", QVariant()));
        const QModelIndex moved = f.index(u"reliable"_s);
        QCOMPARE(moved.parent(), f.model.backlogIndex());
        QCOMPARE(f.model.rowCount(moved), 2);
        QVERIFY(f.test->undo());
        QVERIFY(!f.index(u"reliable"_s).parent().isValid());
        QCOMPARE(f.model.rowCount(f.index(u"reliable"_s)), 2);
    }

    void deletingAnObjectiveTakesItsKeyResultsAndUndoBringsThemBack()
    {
        Fixture f;
        const QStringList before = printModel(f.model);
        QVERIFY(f.test->editor().remove({f.ref(u"reliable"_s)}));
        QVERIFY(!f.index(u"gap"_s).isValid());
        QVERIFY(f.test->undo());
        QCOMPARE(printModel(f.model), before);
    }

    void anotherQuarterShowsItsOwnObjectives()
    {
        Fixture f;
        f.figures.setQuarter({2027, 2});
        QCOMPARE(f.model.objectives().size(), 0);
        QCOMPARE(f.model.backlog().size(), 2);
        QVERIFY(f.test->editor().set(f.ref(u"later"_s), u"quarter", QVariant::fromValue(Quarter{2027, 2})));
        QCOMPARE(f.model.objectives().size(), 1);
    }

    void renamingInPlaceIsAnUndoStep()
    {
        Fixture f;
        QVERIFY(f.model.setData(f.index(u"fast"_s), u"Answer leads while they are warm"_s));
        QCOMPARE(f.row(u"fast"_s).title, u"Answer leads while they are warm"_s);
        QVERIFY(!f.model.setData(f.index(u"fast"_s), QString()));
        QVERIFY(f.test->undo());
        QCOMPARE(f.row(u"fast"_s).title, u"fast"_s);
    }

    void aScreenReaderHearsTheWholeRow()
    {
        Fixture f;
        QCOMPARE(f.index(u"gap"_s).data(Qt::AccessibleTextRole).toString(),
                 u"gap, from 18% to 8%, owner Karim Benali, 11%, score 0.40, confidence 7 / 10, Attention"_s);
    }

    void theCurveFollowsTheCheckIns()
    {
        Fixture f;
        CheckInCurveModel curve(f.figures);
        QAbstractItemModelTester curveTester(&curve, QAbstractItemModelTester::FailureReportingMode::QtTest);
        curve.setKeyResult(f.plan.id(u"gap"_s));
        QCOMPARE(curve.rowCount(), 1);
        QVERIFY(f.test->editor().setCurrent(f.plan.id(u"gap"_s), 10));
        QCOMPARE(curve.rowCount(), 2);
        QCOMPARE(curve.index(1, CheckInCurveModel::ValueColumn).data().toDouble(), 10.0);
        QCOMPARE(curve.index(1, CheckInCurveModel::DateColumn).data().toDouble(),
                 chartTime(QDate(2027, 3, 11)));
    }
};

QTEST_GUILESS_MAIN(TestOkrTreeModel)
#include "tst_okrtreemodel.moc"
