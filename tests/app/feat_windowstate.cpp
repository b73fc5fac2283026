// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toggleswitch.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/entitytreemodel.h"
#include "rules/steps.h"
#include "scenes/encoding.h"
#include "shell/plandesk.h"
#include "windowbench.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

QTreeView *needsTable(WindowBench &bench)
{
    bench.desk().showView(u"needs"_s);
    return bench.find<QTreeView>(u"needsTable"_s);
}

bool isSlidesRingFull(const WindowBench &bench)
{
    return bench.desk().figures().steps().constLast().isComplete();
}

} // namespace

// How the window of a plan was left is how it comes back, and the plan knows nothing of it.
class FeatWindowState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNeedsTableComesBackAsItWasLeft()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        QTreeView *table = needsTable(bench);
        const auto *model = static_cast<EntityTreeModel *>(table->model());
        const int impact = model->columnOf(u"impact"_s);
        const int days = model->columnOf(u"days"_s);
        bench.find<ToggleSwitch>(u"needsGroup"_s)->setChecked(false);
        table->setColumnHidden(days, true);
        table->setColumnWidth(impact, 133);
        table->header()->moveSection(table->header()->visualIndex(impact), 1);
        table->header()->setSortIndicator(impact, Qt::DescendingOrder);
        bench.find<QPushButton>(u"needsWithoutGoal"_s)->setChecked(true);
        bench.find<QComboBox>(u"needsStatus"_s)->setCurrentIndex(2);
        bench.startAgain();
        bench.window().openPlan(file);
        table = needsTable(bench);
        QVERIFY(!bench.find<ToggleSwitch>(u"needsGroup"_s)->isChecked());
        QVERIFY(table->isColumnHidden(days));
        QCOMPARE(table->columnWidth(impact), 133);
        QCOMPARE(table->header()->visualIndex(impact), 1);
        QCOMPARE(table->header()->sortIndicatorSection(), impact);
        QCOMPARE(table->header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(bench.find<QPushButton>(u"needsWithoutGoal"_s)->isChecked());
        QCOMPARE(bench.find<QComboBox>(u"needsStatus"_s)->currentIndex(), 2);
    }
    void anotherPlanHasItsOwn()
    {
        WindowBench bench;
        bench.openSample();
        (void)needsTable(bench);
        bench.find<ToggleSwitch>(u"needsGroup"_s)->setChecked(false);
        bench.openSample();
        (void)needsTable(bench);
        QVERIFY(bench.find<ToggleSwitch>(u"needsGroup"_s)->isChecked());
    }
    void foldedObjectivesStayFolded()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        bench.desk().figures().setQuarter(bench.desk().figures().quarter().previous());
        bench.desk().showView(u"okrs"_s);
        auto *tree = bench.find<QTreeView>(u"okrTree"_s);
        const QModelIndex second = tree->model()->index(1, 0);
        QVERIFY(tree->isExpanded(second));
        tree->collapse(second);
        bench.startAgain();
        bench.window().openPlan(file);
        bench.desk().showView(u"okrs"_s);
        bench.desk().figures().setQuarter(bench.desk().figures().quarter().previous());
        tree = bench.find<QTreeView>(u"okrTree"_s);
        QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
        QVERIFY(!tree->isExpanded(tree->model()->index(1, 0)));
    }
    void theMatrixComesBackInItsColoursAndItsComparison()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        bench.desk().showView(u"prioritise"_s);
        bench.find<ToggleSwitch>(u"sinceReview"_s)->setChecked(true);
        DeckChoice choice = bench.desk().figures().deckChoice();
        choice.languageCode = u"fr"_s;
        choice.leftOut = QStringList{u"strategy"_s};
        choice.matrixColor = ColorBy::Quadrant;
        choice.matrixSize = SizeBy::None;
        bench.desk().figures().setDeckChoice(choice);
        bench.startAgain();
        bench.window().openPlan(file);
        QCOMPARE(bench.desk().figures().deckChoice(), choice); // before the matrix has been shown
        bench.desk().showView(u"prioritise"_s);
        QVERIFY(bench.find<ToggleSwitch>(u"sinceReview"_s)->isChecked());
        QCOMPARE(bench.desk().figures().deckChoice(), choice);
        QVERIFY(bench.openSample() != file);
        QCOMPARE(bench.desk().figures().deckChoice(), DeckChoice());
    }
    void theKeyboardIsAtHomeInTheViewThatIsShown()
    {
        WindowBench bench;
        bench.openSample();
        for (const auto &[key, home] : {std::pair(Qt::Key_2, u"needsTable"_s),
                                        {Qt::Key_3, u"matrixPlot"_s},
                                        {Qt::Key_4, u"okrTree"_s}}) {
            bench.press(key, Qt::ControlModifier);
            QCOMPARE(bench.window().focusWidget()->objectName(), home);
        }
    }
    void theSlidesRingStaysFullUntilThePlanChanges()
    {
        WindowBench bench;
        const QString file = bench.openSample();
        QVERIFY(!isSlidesRingFull(bench));
        bench.prompt.files.enqueue(bench.path(u"deck.pdf"_s));
        bench.action(ActionId::ExportSlides)->trigger();
        QVERIFY(isSlidesRingFull(bench));
        bench.startAgain();
        bench.window().openPlan(file);
        QVERIFY(isSlidesRingFull(bench));
        QVERIFY(bench.session().editor().set({EntityKind::Need, bench.session().data().needs.at(0).id},
                                             u"title", u"Another"_s));
        QVERIFY(!isSlidesRingFull(bench));
        bench.startAgain();
        bench.window().openPlan(file);
        QVERIFY(!isSlidesRingFull(bench));
    }
};

QTEST_MAIN(FeatWindowState)
#include "feat_windowstate.moc"
