// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "items/timelinefacts.h"
#include "items/timelinemodel.h"
#include "planfixture.h"
#include "testsession.h"
#include "textlines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto twoObjectives = R"(
    member yann name="Yann Le Goff"
    objective leads quarter=2027-Q1 position=1
    objective churn quarter=2027-Q1 position=2
    project routing objective=leads lead=yann start=2027-01-04 end=2027-03-26 progress=55 status=running
    project answers objective=leads start=2027-03-22 end=2027-05-07
    project signals objective=churn start=2027-02-01 end=2027-04-02
    project portal
    dependency - project=answers depends_on=routing
)";

// A model on a plan, watched by Qt's own model test for as long as it lives.
struct Bench {
    explicit Bench(const char *text = twoObjectives)
        : fixture(planFromText(text))
        , test(fixture.plan)
    {
    }
    [[nodiscard]] QModelIndex at(const QString &name) const
    {
        const EntityRef ref = fixture.ref(name);
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex heading = model.index(group, 0);
            if (heading.data(EntityRefRole).value<EntityRef>() == ref)
                return heading;
            for (int row = 0; row < model.rowCount(heading); ++row) {
                if (model.index(row, 0, heading).data(EntityRefRole).value<EntityRef>() == ref)
                    return model.index(row, 0, heading);
            }
        }
        return {};
    }
    [[nodiscard]] QString spoken(const QString &name) const
    {
        return at(name).data(Qt::AccessibleTextRole).toString();
    }

    PlanFixture fixture;
    TestSession test;
    QuarterFigures figures{test.session()};
    TimelineModel model{test.session(), figures};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void projectsStandUnderTheirObjectives()
    {
        Bench bench;
        QCOMPARE(printModel(bench.model),
                 (QStringList{u"leads"_s, u"  routing"_s, u"  answers"_s, u"churn"_s, u"  signals"_s,
                              u"Projects without an objective"_s, u"  portal"_s}));
    }

    void aScreenReaderHearsDatesProgressHealthLeadAndWhatItWaitsFor()
    {
        Bench bench;
        const QString routing = bench.spoken(u"routing"_s);
        QVERIFY2(routing.startsWith(u"routing, from 4 January 2027 to 26 March 2027, 55% done, "_s),
                 qPrintable(routing));
        QVERIFY(routing.contains(u"At risk"_s));
        QVERIFY(routing.contains(u"led by Yann Le Goff"_s));
        const QString answers = bench.spoken(u"answers"_s);
        QVERIFY2(answers.contains(u"waits for “routing”"_s), qPrintable(answers));
        QVERIFY(answers.contains(u"nobody leads it"_s));
        QVERIFY(bench.spoken(u"portal"_s).contains(u"no dates yet"_s));
    }

    void aConflictIsSaidWithTheEarliestStart()
    {
        Bench bench;
        const QString answers = bench.spoken(u"answers"_s);
        QVERIFY2(answers.contains(u"can start on 27 March at the earliest"_s), qPrintable(answers));
        QVERIFY(bench.test->editor().moveProjects(
            {{bench.fixture.id(u"answers"_s), {2027, 3, 29}, {2027, 5, 14}}}));
        QVERIFY(!bench.spoken(u"answers"_s).contains(u"at the earliest"_s));
    }

    void movedDatesChangeTheRowWithoutAReset()
    {
        Bench bench;
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&bench.model, &QAbstractItemModel::dataChanged);
        QVERIFY(bench.test->editor().moveProjects(
            {{bench.fixture.id(u"signals"_s), {2027, 2, 8}, {2027, 4, 9}}}));
        QVERIFY(changes.count() > 0);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(bench.model.scene().rows.at(bench.model.rowOf(bench.fixture.id(u"signals"_s))).first,
                 QDate(2027, 2, 8).toJulianDay());
    }

    void rowsThatTradePlacesKeepTheirPersistentIndexes()
    {
        Bench bench;
        const QPersistentModelIndex routing = bench.at(u"routing"_s);
        QCOMPARE(routing.row(), 0);
        QVERIFY(bench.test->editor().moveProjects(
            {{bench.fixture.id(u"routing"_s), {2027, 6, 1}, {2027, 6, 30}}}));
        QCOMPARE(routing.row(), 1);
        QCOMPARE(routing.data().toString(), u"routing"_s);
        QCOMPARE(routing.parent().data().toString(), u"leads"_s);
    }

    void aProjectGoesToItsNewObjective()
    {
        Bench bench;
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        QVERIFY(bench.test->editor().set(bench.fixture.ref(u"routing"_s), u"objective",
                                         QVariant::fromValue(bench.fixture.id(u"churn"_s))));
        QCOMPARE(printModel(bench.model),
                 (QStringList{u"leads"_s, u"  answers"_s, u"churn"_s, u"  routing"_s, u"  signals"_s,
                              u"Projects without an objective"_s, u"  portal"_s}));
        QCOMPARE(resets.count(), 0);
    }

    void objectivesStandInsideTheirGoals()
    {
        Bench bench(R"(
            goal growth position=1
            objective leads quarter=2027-Q1 goal=growth position=1
            objective stay quarter=2027-Q1 position=2
            project routing objective=leads start=2027-01-04 end=2027-03-26
            project signals objective=stay start=2027-01-04 end=2027-03-26
        )");
        bench.model.setGrouping(TimelineGrouping::Goal);
        const QStringList before{u"growth"_s, u"  leads"_s,    u"    routing"_s, u"Projects without a goal"_s,
                                 u"  stay"_s, u"    signals"_s};
        QCOMPARE(printModel(bench.model), before);
        QSignalSpy resets(&bench.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex signals =
            bench.model.indexOfRow(bench.model.rowOf(bench.fixture.id(u"signals"_s)));
        QVERIFY(bench.test->editor().set(bench.fixture.ref(u"stay"_s), u"goal",
                                         QVariant::fromValue(bench.fixture.id(u"growth"_s))));
        QCOMPARE(printModel(bench.model),
                 (QStringList{u"growth"_s, u"  leads"_s, u"    routing"_s, u"  stay"_s, u"    signals"_s}));
        QVERIFY(!signals.isValid());
        QVERIFY(bench.test->undo());
        QCOMPARE(printModel(bench.model), before);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(bench.model.headerData(0, Qt::Horizontal).toString(), u"Projects by goal"_s);
    }

    void withoutLanesTheProjectsAreTheTree()
    {
        Bench bench;
        bench.model.setGrouping(TimelineGrouping::None);
        QCOMPARE(printModel(bench.model),
                 (QStringList{u"routing"_s, u"signals"_s, u"answers"_s, u"portal"_s}));
        QVERIFY(bench.test->editor().moveProjects(
            {{bench.fixture.id(u"answers"_s), {2027, 1, 1}, {2027, 1, 8}}}));
        QCOMPARE(printModel(bench.model).constFirst(), u"answers"_s);
    }

    void aCircleAndAnAbsenceAreSaid()
    {
        Bench bench(R"(
            member yann name=Yann
            absence - member=yann start=2027-02-15 end=2027-02-19
            absence - member=yann start=2027-08-02 end=2027-08-20
            project a lead=yann start=2027-01-04 end=2027-03-26
            project b start=2027-03-29 end=2027-05-07
            dependency - project=b depends_on=a lag_days=3
            dependency - project=a depends_on=b
        )");
        const QString a = bench.spoken(u"a"_s);
        QVERIFY2(a.contains(u"Yann is away from 15 February to 19 February"_s), qPrintable(a));
        QVERIFY2(!a.contains(u"August"_s), "it is over by then");
        QVERIFY(a.contains(u"These projects wait for each other: a → b → a."_s));
        QCOMPARE(bench.model.facts().of(bench.model.scene().dependencies.at(0)),
                 u"“b” waits for “a” and 3 more days."_s);
    }

    void aRemovedObjectiveLeavesAndUndoBringsItBack()
    {
        Bench bench;
        const QStringList before = printModel(bench.model);
        const QPersistentModelIndex signals = bench.at(u"signals"_s);
        QVERIFY(bench.test->editor().remove({bench.fixture.ref(u"leads"_s)}));
        QVERIFY(!bench.at(u"leads"_s).isValid());
        QCOMPARE(signals.data().toString(), u"signals"_s);
        QVERIFY(bench.test->undo());
        QCOMPARE(printModel(bench.model), before);
        QVERIFY(bench.test->redo());
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
