// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/quarterfigures.h"
#include "items/okrtreemodel.h"
#include "planfixture.h"
#include "randomedits.h"
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
member lea name="Léa Fontaine"
goal forecast position=2
goal churn position=1
objective reliable quarter=2027-Q1 owner=karim goal=forecast position=1
key_result gap objective=reliable unit=% kind=decrease start=18 target=8 owner=lea position=1
key_result steps objective=reliable owner=karim position=2
project weekly objective=reliable key_results=gap,steps lead=lea
project direct objective=reliable
objective fast quarter=2027-Q1 position=2
objective later
)";

struct Fixture {
    explicit Fixture(OkrTopLevel top = OkrTopLevel::Objectives) { model.setTopLevel(top); }

    PlanFixture plan = planFromText(okrs);
    TestSession test{plan.plan};
    QuarterFigures figures{test.session()};
    OkrTreeModel model{(figures.setQuarter({2027, 1}), test.session()), figures};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QModelIndex index(const QString &name) const { return model.indexOf(plan.id(name)); }
    // Titles only, two spaces a level; the draft is "*".
    [[nodiscard]] QString titles(const QModelIndex &parent = {}, int level = 0) const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex at = model.index(row, 0, parent);
            const QString title = at == model.draftIndex() ? u"*"_s : at.data().toString();
            lines += QString(level, u' ') + title;
            if (const QString below = titles(at, level + 1); !below.isEmpty())
                lines += below;
        }
        return lines.join(u'\n');
    }
};

} // namespace

class TestOkrTreeDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProjectStandsUnderTheFirstKeyResultThatItMoves()
    {
        Fixture f;
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n direct\nfast\nBacklog\n later"_s);
        QCOMPARE(f.index(u"weekly"_s).parent(), f.index(u"gap"_s));
    }

    void goalsAndPeopleStandAboveWhatBelongsToThem()
    {
        Fixture goals(OkrTopLevel::Goals);
        QCOMPARE(goals.titles(),
                 u"churn\nforecast\n reliable\n  gap\n   weekly\n  steps\n  direct\nServes no goal\n "
                 "fast\nBacklog\n later"_s);
        QCOMPARE(goals.model.objectives(),
                 (QList<EntityId>{goals.plan.id(u"reliable"_s), goals.plan.id(u"fast"_s)}));
        Fixture people(OkrTopLevel::People);
        QCOMPARE(people.titles(),
                 u"Karim Benali\n reliable\n steps\nLéa Fontaine\n gap\n weekly\nOwned by nobody\n "
                 "fast\n direct\nBacklog\n later"_s);
    }

    void whatChangesItsOwnerOrGoalGoesWithAllBelowIt()
    {
        Fixture f(OkrTopLevel::Goals);
        const auto churn = QVariant::fromValue(f.plan.id(u"churn"_s));
        QVERIFY(f.test->editor().set(f.plan.ref(u"reliable"_s), u"goal", churn));
        QCOMPARE(f.index(u"reliable"_s).parent(), f.index(u"churn"_s));
        QCOMPARE(f.index(u"weekly"_s).parent(), f.index(u"gap"_s));
        QVERIFY(f.test->editor().remove({f.plan.ref(u"churn"_s)}));
        QCOMPARE(f.titles(),
                 u"forecast\nServes no goal\n reliable\n  gap\n   weekly\n  steps\n  direct\n "
                 "fast\nBacklog\n later"_s);
        QVERIFY(f.test->undo());
        QVERIFY(f.test->undo());
        QCOMPARE(f.index(u"reliable"_s).parent(), f.index(u"forecast"_s));
    }

    void aDraftLeavesNoTraceUnlessItGetsATitle()
    {
        Fixture f;
        const QString before = f.titles();
        const PlanData plan = f.test->data();
        QVERIFY(f.model.draftAfter(f.index(u"gap"_s)).isValid());
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n *\n steps\n direct\nfast\nBacklog\n later"_s);
        QVERIFY(!f.model.setData(f.model.draftIndex(), u"  "_s));
        QVERIFY(f.model.draftIndex().isValid());
        f.model.dropDraft();
        QCOMPARE(f.titles(), before);
        QCOMPARE(f.test->data(), plan);
        QVERIFY(!f.test->canUndo());
    }

    void aDraftBecomesARowOfThePlanInItsPlace()
    {
        Fixture f;
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex draft = f.model.draftAfter(f.index(u"gap"_s));
        QVERIFY(f.model.setData(draft, u"Win rate from 22% to 30% @Léa"_s));
        QCOMPARE(f.titles(),
                 u"reliable\n gap\n  weekly\n Win rate\n steps\n direct\nfast\nBacklog\n later"_s);
        QCOMPARE(draft.data().toString(), u"Win rate"_s); // the same row, now of the plan
        QCOMPARE(removed.count(), 0);
        QCOMPARE(f.model.index(draft.row(), OkrTreeModel::OwnerColumn, draft.parent()).data().toString(),
                 u"Léa Fontaine"_s);
        QCOMPARE(f.test->undoText(), u"Add “Win rate”"_s);
        QVERIFY(f.test->undo());
        QVERIFY(!draft.isValid());
        QVERIFY(!f.test->canUndo());
    }

    void draftsStandWhereTheirKeysSay()
    {
        Fixture f;
        (void)f.model.draftBelow(f.index(u"reliable"_s)); // after the key results, before the projects
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n *\n direct\nfast\nBacklog\n later"_s);
        (void)f.model.draftBelow(f.index(u"steps"_s));
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n  *\n direct\nfast\nBacklog\n later"_s);
        (void)f.model.draftOutside(f.model.draftIndex());
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n *\n direct\nfast\nBacklog\n later"_s);
        (void)f.model.draftOutside(f.model.draftIndex());
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n direct\n*\nfast\nBacklog\n later"_s);
        QVERIFY(!f.model.draftOutside(f.model.draftIndex()).isValid());
        QVERIFY(!f.model.draftBelow(f.index(u"weekly"_s)).isValid());
        (void)f.model.draftObjective();
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n direct\nfast\n*\nBacklog\n later"_s);
        (void)f.model.draftAfter(f.model.backlogIndex());
        QCOMPARE(f.titles(), u"reliable\n gap\n  weekly\n steps\n direct\nfast\nBacklog\n later\n *"_s);
        QVERIFY(f.model.setData(f.model.draftIndex(), u"Someday"_s));
        QCOMPARE(f.model.backlog().size(), 2);
    }

    void aRowTypedIntoAGroupBelongsToIt()
    {
        Fixture goals(OkrTopLevel::Goals);
        (void)goals.model.draftAfter(goals.index(u"churn"_s));
        QVERIFY(goals.model.setData(goals.model.draftIndex(), u"See churn coming"_s));
        const Objective &made = goals.test->data().objectives.at(3);
        QCOMPARE(made.goal, goals.plan.id(u"churn"_s));
        QCOMPARE(made.quarter, (Quarter{2027, 1}));
        Fixture people(OkrTopLevel::People);
        (void)people.model.draftAfter(people.index(u"steps"_s));
        QVERIFY(people.model.setData(people.model.draftIndex(), u"Win rate"_s));
        const KeyResult &keyResult = people.test->data().keyResults.at(2);
        QCOMPARE(keyResult.owner, people.plan.id(u"karim"_s));
        QCOMPARE(keyResult.objective, people.plan.id(u"reliable"_s));
        QCOMPARE(people.titles(),
                 u"Karim Benali\n reliable\n steps\n Win rate\nLéa Fontaine\n gap\n weekly\nOwned by "
                 "nobody\n fast\n direct\nBacklog\n later"_s);
    }

    void theDraftStaysWhileThePlanChangesAround()
    {
        Fixture f;
        const QPersistentModelIndex draft = f.model.draftAfter(f.index(u"gap"_s));
        QVERIFY(f.test->editor().set(f.plan.ref(u"fast"_s), u"position", 0));
        QVERIFY(draft.isValid() && draft == f.model.draftIndex());
        QVERIFY(f.test->editor().remove({f.plan.ref(u"reliable"_s)}));
        QVERIFY(!draft.isValid()); // there is nothing to type into any more
        QVERIFY(f.test->undo());
    }

    void whatALineWillSetAndWhatTheRulesFindIsSaidBeforeItIsAnEdit()
    {
        Fixture f;
        const QModelIndex draft = f.model.draftAfter(f.index(u"gap"_s));
        f.model.setTyping(draft, u"Win rate from 22% to 30% @Léa"_s);
        const auto row = draft.data(OkrTreeModel::RowRole).value<OkrRow>();
        QCOMPARE(row.note, u"from 22% to 30%"_s);
        QCOMPARE(row.owner, u"Léa Fontaine"_s);
        QCOMPARE(f.model.hintFor(draft, u"Win rate from 22% to 30% @Léa by 15 March"_s).text,
                 u"from 22% to 30%, Léa Fontaine, due on 15 March 2027"_s);
        QVERIFY(!f.model.hintFor(draft, u"Win rate"_s).isFinding);
        QVERIFY(f.model.hintFor(draft, u"Launch the new CRM"_s).isFinding);
        QVERIFY(f.model.hintFor(f.index(u"fast"_s), u"Continue to answer"_s).isFinding);
        QVERIFY(!f.model.hintFor(f.index(u"weekly"_s), u"Launch the new CRM"_s).isFinding); // a project may
        QVERIFY(!f.test->canUndo());
    }

    void templatesAreOfferedForKeyResultsOnly()
    {
        Fixture f;
        QVERIFY(f.index(u"gap"_s).data(OkrTreeModel::TemplatesRole).toStringList().contains(u"Win rate"_s));
        QVERIFY(f.index(u"fast"_s).data(OkrTreeModel::TemplatesRole).toStringList().isEmpty());
    }

    void followsRandomEditsUndoneAndDoneAgain_data()
    {
        QTest::addColumn<int>("top");
        QTest::newRow("objectives") << int(OkrTopLevel::Objectives);
        QTest::newRow("goals") << int(OkrTopLevel::Goals);
        QTest::newRow("people") << int(OkrTopLevel::People);
    }
    void followsRandomEditsUndoneAndDoneAgain()
    {
        QFETCH(int, top);
        RandomEdits edits(7);
        TestSession test(edits.plan(12));
        QuarterFigures figures(test.session());
        OkrTreeModel model(test.session(), figures);
        model.setTopLevel(OkrTopLevel(top));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        // As the tree would be built from nothing.
        const auto isInStep = [&] {
            OkrTreeModel fresh(test.session(), figures);
            fresh.setTopLevel(OkrTopLevel(top));
            return printModel(model) == printModel(fresh);
        };
        for (int round = 0; round < 40; ++round) {
            QVERIFY(test->apply(edits.changes(test->data(), 6)));
            // Another quarter shows all rows anew; in between no more than what is touched.
            if (round % 4 == 0 && !test->data().objectives.isEmpty())
                figures.setQuarter(
                    test->data().objectives.at(round % test->data().objectives.size()).quarter);
            QVERIFY(isInStep());
        }
        while (test->canUndo()) {
            QVERIFY(test->undo());
            QVERIFY(isInStep());
        }
        while (test->canRedo())
            QVERIFY(test->redo());
        QVERIFY(isInStep());
    }

    void theTrendIsThatOfTheLastSevenWeeks()
    {
        Fixture f;
        for (const auto &[date, value] :
             {std::pair(QDate(2027, 1, 4), 18.0), std::pair(QDate(2027, 2, 11), 16.0),
              std::pair(QDate(2027, 2, 25), 10.0), std::pair(QDate(2027, 3, 11), 12.0)})
            QVERIFY(f.test->editor().addCheckIn(
                {.keyResult = f.plan.id(u"gap"_s), .date = date, .value = value, .comment = {}}));
        const auto row = f.index(u"gap"_s).data(OkrTreeModel::RowRole).value<OkrRow>();
        QCOMPARE(row.trend, (QList<QPointF>{{0, 1}, {0.5, 0}, {1, 2.0 / 6}}));
        QCOMPARE(row.trendText, u"16%, 10%, 12%"_s);
    }
};

QTEST_GUILESS_MAIN(TestOkrTreeDraft)
#include "tst_okrtreedraft.moc"
