// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/noteline.h"
#include "document/shownranking.h"
#include "document/workshopeditor.h"
#include "matrix/scenariosdialog.h"
#include "workshop.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

PlanData planWithoutScenarios(QStringView language = u"en")
{
    PlanData plan = samplePlanData(language);
    plan.scenarios = {};
    return plan;
}

// The sample plan with two kept scenarios, "Two more" and "More run", and the dialog as the room has it.
struct KeptScenarios : Workshop {
    explicit KeptScenarios(bool areKept = true)
        : Workshop(planWithoutScenarios())
        , shown(static_cast<RankedNeedsModel *>(list->model())->shown())
    {
        below = figures.ranking().needs.at(figures.ranking().linePosition).id;
        WhatIf more{figures.quarter(), {}, 2, {below}, {}};
        WhatIf run{figures.quarter(), 50.0, 0, {}, {}};
        if (areKept) {
            first = *WorkshopEditor(session).keepScenario(u"Two more"_s, more);
            second = *WorkshopEditor(session).keepScenario(u"More run"_s, run);
        }
    }
    void open()
    {
        list->setFocus();
        view.findChild<QAction *>(u"scenarios"_s)->trigger();
        dialog = view.findChild<ScenariosDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        table = dialog->findChild<QTableWidget *>(u"scenarioTable"_s);
    }
    [[nodiscard]] int rowOf(const QString &title) const
    {
        const QList<QTableWidgetItem *> found = table->findItems(title, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.constFirst()->row();
    }
    void choose(const QString &title)
    {
        table->selectionModel()->setCurrentIndex(table->model()->index(rowOf(title), 0),
                                                 QItemSelectionModel::ClearAndSelect
                                                     | QItemSelectionModel::Rows);
    }
    void press(const QString &button) { dialog->findChild<QPushButton *>(button)->click(); }
    [[nodiscard]] QString textOf(const QString &label) const
    {
        return dialog->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] QStringList needsIn(const QString &name) const
    {
        const auto *needs = dialog->findChild<QListWidget *>(name);
        QStringList texts;
        for (int i = 0; i < needs->count(); ++i)
            texts += needs->item(i)->text();
        return texts;
    }

    ShownRanking &shown;
    EntityId below; // the first need under the plan's line
    EntityId first;
    EntityId second;
    QPointer<ScenariosDialog> dialog;
    QTableWidget *table = nullptr;
};

} // namespace

class FeatScenarios : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeyOpensThem()
    {
        KeptScenarios kept;
        kept.list->setFocus();
        QTest::keyClick(kept.list, Qt::Key_S, Qt::ShiftModifier);
        QVERIFY(kept.view.findChild<ScenariosDialog *>()->isVisible());
    }

    void eachSaysWhatItComesTo()
    {
        KeptScenarios kept;
        kept.open();
        QCOMPARE(kept.table->rowCount(), 2);
        const int row = kept.rowOf(u"Two more"_s);
        QCOMPARE(kept.rowOf(u"More run"_s), 0); // the latest first
        QCOMPARE(kept.table->item(row, 4)->text(), u"+2"_s);
        QVERIFY(kept.table->item(row, 6)->text().contains(u"enter"_s));
        QCOMPARE(kept.table->item(0, 3)->text(), u"50%"_s);
        QVERIFY(kept.table->item(0, 6)->text().contains(u"leave"_s));
        QCOMPARE(accessibleNameProblems(kept.dialog), QStringList());
    }

    void oneIsComparedWithThePlanAndTwoWithEachOther()
    {
        KeptScenarios kept;
        kept.open();
        const QString title = kept.need(kept.below).title;
        kept.choose(u"Two more"_s);
        QVERIFY(kept.textOf(u"cutDifference"_s).contains(u"The plan"_s));
        QVERIFY(kept.needsIn(u"comparedFromNeeds"_s).isEmpty());
        QVERIFY(kept.needsIn(u"comparedToNeeds"_s).join(u'\n').contains(title));
        kept.table->selectAll();
        QVERIFY(!kept.textOf(u"cutDifference"_s).contains(u"The plan"_s));
        QVERIFY(kept.textOf(u"cutDifference"_s).contains(u"line +"_s));
        const int difference = int(kept.needsIn(u"comparedToNeeds"_s).size());
        QVERIFY(difference > 1); // what enters with one and leaves with the other
        QVERIFY(!kept.dialog->findChild<QPushButton *>(u"adoptScenario"_s)->isEnabled());
    }

    void oneIsOpenedAgainAsAWhatIf()
    {
        KeptScenarios kept;
        kept.open();
        const PlanData before = kept.session.data();
        kept.choose(u"Two more"_s);
        kept.press(u"openScenario"_s);
        QVERIFY(kept.shown.isWhatIf());
        QCOMPARE(kept.shown.scenario(), kept.first);
        QCOMPARE(kept.shown.whatIf().addedPeople, 2.0);
        QCOMPARE(kept.shown.whatIf().kept, QList<EntityId>{kept.below});
        QVERIFY(kept.view.findChild<QLabel *>(u"whatIfLead"_s)->text().contains(u"Two more"_s));
        QCOMPARE(kept.session.data(), before);
    }

    void oneIsAdoptedAsOneStep()
    {
        KeptScenarios kept;
        kept.open();
        const PlanData before = kept.session.data();
        kept.choose(u"Two more"_s);
        kept.press(u"adoptScenario"_s);
        QVERIFY(!kept.dialog || !kept.dialog->isVisible());
        QCOMPARE(kept.need(kept.below).status, NeedStatus::Chosen);
        QCOMPARE(kept.session.data().members.size(), before.members.size() + 2);
        QVERIFY(kept.session.undoText().contains(u"Two more"_s));
        QVERIFY(kept.session.undo());
        QCOMPARE(kept.session.data(), before);
    }

    void adoptingWhatThePlanAlreadyIsSaysSo()
    {
        KeptScenarios kept(false);
        QVERIFY(
            WorkshopEditor(kept.session).keepScenario(u"Nothing"_s, {kept.figures.quarter(), {}, 0, {}, {}}));
        kept.open();
        kept.choose(u"Nothing"_s);
        kept.press(u"adoptScenario"_s);
        QVERIFY(kept.dialog->isVisible());
        QVERIFY(!kept.dialog->findChild<NoteLine *>(u"scenarioNote"_s)->sentence().isEmpty());
    }

    void oneIsRenamedAndDeletedByKey()
    {
        KeptScenarios kept;
        kept.open();
        kept.choose(u"Two more"_s);
        kept.table->setFocus();
        kept.prompt.texts.enqueue(u"Two engineers"_s);
        QTest::keyClick(kept.table, Qt::Key_F2);
        QVERIFY(kept.rowOf(u"Two engineers"_s) >= 0);
        QCOMPARE(kept.session.data().scenarios.find(kept.first)->title, u"Two engineers"_s);
        QTest::keyClick(kept.table, Qt::Key_Delete);
        QCOMPARE(kept.table->rowCount(), 1);
        QVERIFY(!kept.session.data().scenarios.contains(kept.first));
        QTest::keyClick(kept.table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept.table->rowCount(), 2);
    }

    void whatWasDeclinedMeanwhileIsTakenOutAndSaid()
    {
        KeptScenarios kept;
        QVERIFY(kept.session.editor().declineNeeds({kept.below}, u"Too dear"_s));
        kept.open();
        kept.choose(u"Two more"_s);
        const auto *note = kept.dialog->findChild<NoteLine *>(u"scenarioNote"_s);
        QVERIFY2(note->sentence().contains(kept.need(kept.below).title), qPrintable(note->sentence()));
        kept.press(u"openScenario"_s);
        QVERIFY(kept.shown.whatIf().kept.isEmpty());
        QCOMPARE(kept.shown.whatIf().addedPeople, 2.0);
    }

    void aNeedThatIsDeletedMeanwhileLeavesTheScenario()
    {
        KeptScenarios kept;
        QVERIFY(kept.session.editor().remove({{EntityKind::Need, kept.below}}));
        kept.open();
        kept.choose(u"Two more"_s);
        kept.press(u"openScenario"_s);
        QVERIFY(kept.shown.whatIf().kept.isEmpty());
        QCOMPARE(kept.shown.whatIf().addedPeople, 2.0);
    }

    void withoutOneTheWayToTheFirstIsShown()
    {
        KeptScenarios kept(false);
        kept.open();
        QVERIFY(!kept.table->isVisible());
        auto *empty = kept.dialog->findChild<QWidget *>(u"noScenarios"_s);
        QVERIFY(empty->isVisible());
        empty->findChild<QPushButton *>()->click();
        QVERIFY(kept.shown.isWhatIf());
    }

    void itIsDrawn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light-fr") << u"fr"_s << false;
        QTest::newRow("dark-en") << u"en"_s << true;
    }
    void itIsDrawn()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        ViewBench bench(planWithoutScenarios(language), language, isDark);
        ScenariosDialog none(bench.context, nullptr);
        showAt(none, none.sizeHint(), u"scenarios-none-"_s + QLatin1StringView(QTest::currentDataTag()));
        const QImage without = none.grab().toImage();
        const Quarter quarter = bench.figures.quarter();
        QVERIFY(WorkshopEditor(bench.session).keepScenario(u"+2"_s, {quarter, {}, 2, {}, {}}));
        QVERIFY(WorkshopEditor(bench.session).keepScenario(u"Run 50"_s, {quarter, 50.0, 0, {}, {}}));
        ScenariosDialog dialog(bench.context, nullptr);
        showAt(dialog, dialog.size(), u"scenario-"_s + QLatin1StringView(QTest::currentDataTag()));
        dialog.findChild<QTableWidget *>()->selectAll();
        showAt(dialog, dialog.size(), u"scenarios-"_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(dialog.grab().toImage() != without);
    }
};

QTEST_MAIN(FeatScenarios)
#include "feat_scenarios.moc"
