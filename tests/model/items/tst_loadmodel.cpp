// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/loadmodel.h"

#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "planfixture.h"
#include "testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Bench {
    Bench()
        : fixture(planFromText(R"(
            plan run_reserve=20
            member ada business_line=Sales
            member grace
            project routing short_title=Route lead=ada start=2027-04-05 end=2027-04-09 estimate_days=6
            project vague lead=grace start=2027-04-05 end=2027-04-09
        )"))
        , test(fixture.plan)
    {
        model.show(QDate(2027, 4, 5).toJulianDay(), QDate(2027, 4, 25).toJulianDay());
    }
    [[nodiscard]] int rowOf(QDate monday) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(SortRole).toDate() == monday)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QModelIndex april() const { return model.index(rowOf(QDate(2027, 4, 5))); }

    PlanFixture fixture;
    TestSession test;
    QuarterFigures figures{test.session()};
    LoadModel model{test.session(), figures};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestLoadModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekSaysItsNameAndWhatItAsksFor()
    {
        const Bench bench;
        QCOMPARE(bench.april().data().toString(), u"W14"_s);
        QCOMPARE(bench.april().data(Qt::AccessibleTextRole).toString(),
                 u"Week of 5 April 2027: projects ask for 6 of the 8 days that run leaves"_s);
        QVERIFY(bench.april().data(Qt::ToolTipRole).toString().contains(u"Route: 6 d"));
        QCOMPARE(bench.model.weeksInSight().size(), 3);
        QVERIFY(bench.model.rowCount() >= 9); // as much before and after
    }

    void theScopeIsChosenAndFallsBackWhenItsMemberLeaves()
    {
        Bench bench;
        bench.model.setScope({bench.fixture.id(u"ada"_s), {}});
        QVERIFY(bench.april().data(Qt::AccessibleTextRole).toString().endsWith(u", over capacity"));
        QVERIFY(bench.model.uncountedText().isEmpty());
        QVERIFY(bench.test.session().editor().remove({bench.fixture.ref(u"ada"_s)}));
        QVERIFY(bench.model.scope().isEveryone());
        QCOMPARE(bench.model.scopeName(bench.model.scope()), u"Whole team"_s);
        QCOMPARE(bench.model.uncountedText(), u"1 project without an estimate not counted"_s);
    }

    void anEditCountsTheWeeksAgain()
    {
        Bench bench;
        QVERIFY(bench.test.session().editor().set(bench.fixture.ref(u"routing"_s), u"estimate_days", 10.0));
        QVERIFY(bench.april().data(StatusRole).toBool());
        QVERIFY(bench.test.session().undo());
        QVERIFY(!bench.april().data(StatusRole).toBool());
    }

    void daysOutsideTheKnownWeeksAreCountedWhenTheyComeIntoSight()
    {
        Bench bench;
        QCOMPARE(bench.rowOf(QDate(2027, 9, 6)), -1);
        bench.model.show(QDate(2027, 9, 1).toJulianDay(), QDate(2027, 9, 30).toJulianDay());
        QVERIFY(bench.rowOf(QDate(2027, 9, 6)) >= 0);
    }
};

QTEST_MAIN(TestLoadModel)
#include "tst_loadmodel.moc"
