// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "items/entitytreemodel.h"
#include "items/needfilter.h"
#include "planfixture.h"
#include "randomedits.h"
#include "testsession.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const char *const fourNeeds = R"(
    function sales title=Sales
    function marketing title=Marketing
    need routing title="Lead routing" function=marketing impact=5 effort=2
    need clean title="CRM clean-up" function=sales impact=4 effort=2
    need portal title="Partner portal" function=sales
    need orphan title="Write it down" impact=2 effort=1
)";

// The model under the tester, and what its first column says: groups with their count, rows indented.
struct Tree {
    explicit Tree(const PlanData &plan, const QString &groupField = {})
        : test(plan)
        , figures(test.session())
        , model(test.session(), figures, EntityKind::Need)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setGroupField(groupField);
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex top = model.index(row, 0);
            const QVariant count = top.data(EntityTreeModel::GroupCountRole);
            lines +=
                count.isValid() ? top.data().toString() + u' ' + count.toString() : top.data().toString();
            for (int child = 0; child < model.rowCount(top); ++child)
                lines += u"  "_s + model.index(child, 0, top).data().toString();
        }
        return lines;
    }

    TestSession test;
    QuarterFigures figures;
    EntityTreeModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestEntityTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsByFunctionWithCountsAndThoseWithoutLast()
    {
        const Tree tree(planFromText(fourNeeds).plan, u"function"_s);
        QCOMPARE(tree.lines(),
                 (QStringList{u"Marketing 1"_s, u"  Lead routing"_s, u"Sales 2"_s, u"  CRM clean-up"_s,
                              u"  Partner portal"_s, u"Function: none 1"_s, u"  Write it down"_s}));
    }

    void anEditOfTheFunctionMovesTheNeedToItsNewGroup()
    {
        const PlanFixture fixture = planFromText(fourNeeds);
        Tree tree(fixture.plan, u"function"_s);
        QSignalSpy resets(&tree.model, &QAbstractItemModel::modelReset);
        QVERIFY(tree.test->editor().set(fixture.ref(u"orphan"_s), u"function",
                                        QVariant::fromValue(fixture.id(u"marketing"_s))));
        QCOMPARE(tree.lines(),
                 (QStringList{u"Marketing 2"_s, u"  Lead routing"_s, u"  Write it down"_s, u"Sales 2"_s,
                              u"  CRM clean-up"_s, u"  Partner portal"_s}));
        QVERIFY(tree.test->undo());
        QCOMPARE(tree.lines().constLast(), u"  Write it down"_s);
        QCOMPARE(resets.size(), 0);
    }

    void sortsByNumberAndKeepsTheEmptyOnesLast()
    {
        Tree tree(planFromText(fourNeeds).plan);
        tree.model.sort(tree.model.columnOf(u"impact"), Qt::AscendingOrder);
        QCOMPARE(
            tree.lines(),
            (QStringList{u"Write it down"_s, u"CRM clean-up"_s, u"Lead routing"_s, u"Partner portal"_s}));
        tree.model.sort(tree.model.columnOf(u"impact"), Qt::DescendingOrder);
        QCOMPARE(
            tree.lines(),
            (QStringList{u"Lead routing"_s, u"CRM clean-up"_s, u"Write it down"_s, u"Partner portal"_s}));
    }

    void aSortKeepsPersistentIndexesOnTheirNeed()
    {
        const PlanFixture fixture = planFromText(fourNeeds);
        Tree tree(fixture.plan, u"function"_s);
        const QPersistentModelIndex portal = tree.model.indexOf(fixture.id(u"portal"_s));
        tree.model.sort(0, Qt::DescendingOrder);
        QCOMPARE(portal.data().toString(), u"Partner portal"_s);
        QCOMPARE(portal.row(), 0);
    }

    void filtersByWordsGapsAndStatus()
    {
        Tree tree(planFromText(fourNeeds).plan);
        const auto show = [&tree](const NeedFilter &filter) {
            tree.model.setFilter([&tree, matcher = NeedMatcher(filter)](EntityId id) {
                return matcher.matches(tree.test->data(), *tree.test->data().needs.find(id));
            });
            return tree.lines();
        };
        QCOMPARE(show({.text = u"  UP  sales"_s}), QStringList{u"CRM clean-up"_s});
        QCOMPARE(show({.unplaced = true}), QStringList{u"Partner portal"_s});
        QCOMPARE(show({.status = NeedStatus::Chosen}), QStringList());
        QCOMPARE(show({}).size(), 4);
    }

    void groupsComeAndGoWithTheirNeeds()
    {
        const PlanFixture fixture = planFromText(fourNeeds);
        Tree tree(fixture.plan, u"function"_s);
        QVERIFY(tree.test->editor().remove({fixture.ref(u"routing"_s)}));
        QCOMPARE(tree.lines().constFirst(), u"Sales 2"_s);
        QVERIFY(tree.test->undo());
        QCOMPARE(tree.lines().constFirst(), u"Marketing 1"_s);
    }

    void anEditThroughTheModelReachesThePlanAndUndo()
    {
        const PlanFixture fixture = planFromText(fourNeeds);
        Tree tree(fixture.plan);
        const QModelIndex impact =
            tree.model.indexOf(fixture.id(u"portal"_s), tree.model.columnOf(u"impact"));
        QVERIFY(tree.model.setData(impact, 3.5));
        QCOMPARE(tree.test->data().needs.find(fixture.id(u"portal"_s))->impact, 3.5);
        QVERIFY(!tree.model.setData(impact, 9.0));
        QVERIFY(tree.test->undo());
        QVERIFY(!tree.test->data().needs.find(fixture.id(u"portal"_s))->impact);
        const QModelIndex score = impact.siblingAtColumn(tree.model.columnOf(u"score"));
        QVERIFY(!(score.flags() & Qt::ItemIsEditable));
    }

    void followsRandomEditsUndoneAndDoneAgain()
    {
        RandomEdits edits(5);
        Tree tree(edits.plan(25), u"function"_s);
        tree.model.sort(0, Qt::AscendingOrder);
        for (int i = 0; i < 60; ++i)
            (void)tree.test->apply(edits.changes(tree.test->data(), 6));
        while (tree.test->canUndo())
            QVERIFY(tree.test->undo());
        while (tree.test->canRedo())
            QVERIFY(tree.test->redo());
        QCOMPARE(tree.model.shownCount(), int(tree.test->data().needs.size()));
        Tree fresh(tree.test->data(), u"function"_s);
        fresh.model.sort(0, Qt::AscendingOrder);
        QCOMPARE(tree.lines(), fresh.lines());
    }

    void filtersTenThousandNeeds()
    {
        PlanData plan;
        for (int i = 1; i <= 10000; ++i)
            plan.needs.insert({.id = {i}, .title = u"Need number %1 of many"_s.arg(i)});
        TestSession test(plan);
        QuarterFigures figures(test.session());
        EntityTreeModel model(test.session(), figures, EntityKind::Need);
        QElapsedTimer timer;
        timer.start();
        model.setFilter([&test, matcher = NeedMatcher({.text = u"number 99"_s})](EntityId id) {
            return matcher.matches(test->data(), *test->data().needs.find(id));
        });
        qInfo("filter of 10,000 needs: %lld ms", timer.elapsed());
        QCOMPARE(model.rowCount(), 280);
        model.setFilter({});
        timer.restart();
        model.sort(0, Qt::DescendingOrder);
        qInfo("sort of 10,000 titles: %lld ms", timer.elapsed());
        QCOMPARE(model.index(0, 0).data().toString(), u"Need number 10000 of many"_s);
    }
};

QTEST_GUILESS_MAIN(TestEntityTreeModel)
#include "tst_entitytreemodel.moc"
