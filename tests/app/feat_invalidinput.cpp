// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldform.h"
#include "common/fieldeditors/fieldrow.h"
#include "details/detailspanel.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "shell/plandesk.h"
#include "windowbench.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

// The details of the first need, open beside the table of needs.
struct Typing : WindowBench {
    Typing()
    {
        openSample();
        desk().showView(u"needs"_s);
        session().selection().select(need());
        desk().setDetailsShown(true);
        QVERIFY(session().editor().set(need(), u"title", u"The step to undo"_s));
        impact()->setFocus();
    }
    [[nodiscard]] EntityRef need() const { return {EntityKind::Need, session().data().needs.at(0).id}; }
    [[nodiscard]] QLineEdit *impact() const { return find<QLineEdit>(u"field_impact"_s); }
    [[nodiscard]] FieldRow *row() const
    {
        return window().findChild<DetailsPanel *>()->form()->row(u"impact");
    }
    [[nodiscard]] MainWindow &window() const { return const_cast<Typing *>(this)->WindowBench::window(); }
    void typeImpact(const QString &text) const
    {
        impact()->selectAll();
        QTest::keyClicks(impact(), text);
    }
    [[nodiscard]] bool isRefused() const
    {
        return impact()->hasFocus() && !row()->problem().isEmpty() && impact()->text() == u"nine";
    }
};

} // namespace

class FeatInvalidInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsKeptBeforeAnotherVerbRuns()
    {
        Typing bench;
        bench.typeImpact(u"4.5"_s);
        bench.action(ActionId::Undo)->trigger(); // takes back what was typed, not the step before
        QCOMPARE(bench.session().data().needs.at(0).title, u"The step to undo"_s);
        QVERIFY(bench.session().data().needs.at(0).impact != 4.5);
        bench.action(ActionId::Redo)->trigger();
        QCOMPARE(bench.session().data().needs.at(0).impact, std::optional(4.5));
    }
    void verbsDoNotGoOnWhileSomethingCannotBe_data()
    {
        QTest::addColumn<ActionId>("verb");
        QTest::newRow("undo") << ActionId::Undo;
        QTest::newRow("export of slides") << ActionId::ExportSlides;
        QTest::newRow("export of everything") << ActionId::ExportEverything;
        QTest::newRow("another step") << ActionId::Step3;
        QTest::newRow("another quarter") << ActionId::NextQuarter;
        QTest::newRow("show") << ActionId::Present;
        QTest::newRow("copy") << ActionId::SaveCopy;
        QTest::newRow("revert") << ActionId::Revert;
        QTest::newRow("close") << ActionId::ClosePlan;
    }
    void verbsDoNotGoOnWhileSomethingCannotBe()
    {
        QFETCH(ActionId, verb);
        Typing bench;
        const PlanData before = bench.session().data();
        const Quarter quarter = bench.desk().figures().quarter();
        bench.prompt.files.enqueue(bench.path(u"out.json"_s));
        bench.prompt.verbs.enqueue(0);
        bench.typeImpact(u"nine"_s);
        bench.action(verb)->trigger();
        QVERIFY(bench.isRefused());
        QCOMPARE(bench.session().data(), before);
        QCOMPARE(bench.desk().currentViewId(), u"needs"_s);
        QCOMPARE(bench.desk().figures().quarter(), quarter);
        QCOMPARE(bench.prompt.files.size(), 1); // nobody was asked where to
        QCOMPARE(bench.prompt.verbs.size(), 1);
    }
    void closingTheWindowWaitsUntilItIsMendedOrGivenUp()
    {
        Typing bench;
        bench.typeImpact(u"nine"_s);
        QVERIFY(!bench.window().close());
        QVERIFY(bench.isRefused());
        QTest::keyClick(bench.impact(), Qt::Key_Escape);
        QVERIFY(bench.row()->problem().isEmpty());
        QVERIFY(bench.impact()->text() != u"nine");
        QVERIFY(bench.window().close());
    }
    void theRailDoesNotLeaveTheViewEither()
    {
        Typing bench;
        bench.typeImpact(u"nine"_s);
        bench.desk().showStep(1);
        QCOMPARE(bench.desk().currentViewId(), u"needs"_s);
        bench.typeImpact(u"4"_s);
        bench.desk().showStep(1);
        QCOMPARE(bench.desk().currentViewId(), u"strategy"_s);
        QCOMPARE(bench.session().data().needs.at(0).impact, std::optional(4.0));
    }
    void selectingSomethingElseKeepsTheFieldUntilItIsGivenUp()
    {
        Typing bench;
        bench.typeImpact(u"nine"_s);
        const EntityRef other{EntityKind::Need, bench.session().data().needs.at(1).id};
        bench.session().selection().select(other);
        QVERIFY(!bench.row()->problem().isEmpty());
        QCOMPARE(bench.impact()->text(), u"nine"_s);
        QTRY_VERIFY(bench.impact()->hasFocus());
        QTest::keyClick(bench.impact(), Qt::Key_Escape);
        QTRY_COMPARE(bench.find<QLineEdit>(u"field_title"_s)->text(),
                     bench.session().data().needs.at(1).title);
    }
    void aCellOfTheTableKeepsTheKeyboardToo()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"needs"_s);
        auto *table = bench.find<QTreeView>(u"needsTable"_s);
        const EntityId need = bench.session().data().needs.at(0).id;
        bench.session().selection().select({EntityKind::Need, need});
        QVERIFY(bench.session().editor().set({EntityKind::Need, need}, u"title", u"The step to undo"_s));
        table->setFocus();
        table->edit(table->currentIndex().siblingAtColumn(0));
        auto *cell = bench.find<QLineEdit>(u"cell_title"_s);
        if (!cell)
            cell = bench.find<FieldEditor>(u"cell_title"_s)->findChild<QLineEdit *>();
        cell->selectAll();
        QTest::keyClick(cell, Qt::Key_Backspace); // a need without a title
        bench.action(ActionId::Undo)->trigger();
        QVERIFY(cell->hasFocus());
        QVERIFY(!cell->accessibleDescription().isEmpty());
        QCOMPARE(bench.session().data().needs.at(0).title, u"The step to undo"_s);
        bench.desk().showStep(1);
        QCOMPARE(bench.desk().currentViewId(), u"needs"_s);
        QTest::keyClick(cell, Qt::Key_Escape);
        bench.desk().showStep(1);
        QCOMPARE(bench.desk().currentViewId(), u"strategy"_s);
    }
    void aValidCellIsCommittedBeforeTheViewChanges()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().showView(u"needs"_s);
        auto *table = bench.find<QTreeView>(u"needsTable"_s);
        const EntityId need = bench.session().data().needs.at(0).id;
        bench.session().selection().select({EntityKind::Need, need});
        table->edit(table->currentIndex().siblingAtColumn(0));
        auto *cell = bench.find<FieldEditor>(u"cell_title"_s)->findChild<QLineEdit *>();
        cell->selectAll();
        QTest::keyClicks(cell, u"Typed last"_s);
        bench.desk().showStep(1);
        QCOMPARE(bench.session().data().needs.find(need)->title, u"Typed last"_s);
        QCOMPARE(bench.desk().currentViewId(), u"strategy"_s);
    }
};

QTEST_MAIN(FeatInvalidInput)
#include "feat_invalidinput.moc"
