// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "document/workshopeditor.h"
#include "matrix/decisionlogdialog.h"
#include "rules/decisionlog.h"
#include "workshop.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

DecisionLogDialog *openLog(Workshop &workshop)
{
    QTest::keyClick(workshop.list, Qt::Key_L);
    return workshop.view.findChild<DecisionLogDialog *>();
}

int rowsOf(DecisionLogDialog *dialog)
{
    return dialog->findChild<QTableView *>(u"decisionTable"_s)->model()->rowCount();
}

} // namespace

class FeatDecisionLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chooseDeferAndDeclineWorkFromTheMatrixByKeyboard()
    {
        Workshop workshop;
        const EntityId id = workshop.plot->scene().needs.constLast().id;
        workshop.session.selection().select({EntityKind::Need, id});
        QTest::keyClick(workshop.plot, Qt::Key_C);
        QCOMPARE(workshop.need(id).status, NeedStatus::Chosen);
        workshop.prompt.verbs.enqueue(0);
        workshop.prompt.texts.enqueue(u"Not before the migration"_s);
        QTest::keyClick(workshop.plot, Qt::Key_D);
        QCOMPARE(workshop.need(id).status, NeedStatus::Deferred);
        QVERIFY(workshop.session.undo());
        QCOMPARE(workshop.need(id).status, NeedStatus::Chosen);
    }

    void deferringAsksOnceForTheQuarterAndTheReasonTheNextQuarterFirst()
    {
        Workshop workshop;
        const EntityId id = workshop.plot->scene().needs.constLast().id;
        workshop.session.selection().select({EntityKind::Need, id});
        workshop.prompt.verbs.enqueue(1);
        workshop.prompt.texts.enqueue(QString());
        QTest::keyClick(workshop.plot, Qt::Key_D);
        QCOMPARE(workshop.prompt.questions.size(), 1);
        QCOMPARE(workshop.prompt.choices,
                 (QStringList{u"Q3 2027"_s, u"Q4 2027"_s, u"Q1 2028"_s, u"Q2 2028"_s}));
        QCOMPARE(workshop.need(id).quarter, (Quarter{2027, 4}));
    }

    void cardsOfTheTrayHaveAMenu()
    {
        Workshop workshop;
        QCOMPARE(workshop.tray->contextMenuPolicy(), Qt::ActionsContextMenu);
        const auto named = [&](const QString &name) {
            const QList<QAction *> actions = workshop.tray->actions();
            const auto found = std::find_if(actions.begin(), actions.end(), [&name](const QAction *action) {
                return action->objectName() == name;
            });
            return found == actions.end() ? nullptr : *found;
        };
        workshop.session.selection().clear();
        workshop.tray->clearSelection();
        for (const QString &name : {u"trayDetails"_s, u"deferNeeds"_s, u"declineNeeds"_s, u"trayDelete"_s}) {
            QVERIFY2(named(name) && !named(name)->text().isEmpty(), qPrintable(name));
            QVERIFY2(!named(name)->isEnabled(), qPrintable(name));
        }
        const auto before = workshop.session.data().needs.size();
        const QRect card = workshop.tray->visualRect(workshop.tray->model()->index(0, 0));
        QTest::mouseClick(workshop.tray->viewport(), Qt::RightButton, Qt::NoModifier, card.center());
        QVERIFY(named(u"declineNeeds"_s)->isEnabled());
        named(u"trayDetails"_s)->trigger();
        QCOMPARE(workshop.detailsOpened, 1);
        workshop.prompt.verbs.enqueue(0); // the scores of the rounds go with it
        named(u"trayDelete"_s)->trigger();
        QCOMPARE(workshop.session.data().needs.size(), before - 1);
    }

    void aPageWithoutCutsSaysSo()
    {
        Workshop workshop;
        DecisionLogDialog *dialog = openLog(workshop);
        dialog->findChild<SegmentedControl *>(u"decisionPages"_s)->segment(2)->click();
        auto *empty = dialog->findChild<EmptyState *>(u"cutToFitEmpty"_s);
        QVERIFY(empty && empty->isVisible());
    }

    void theLogIsFilteredByWordsKindDaysAndNeed()
    {
        Workshop workshop;
        const EntityId id = workshop.plot->scene().needs.constLast().id;
        workshop.session.selection().select({EntityKind::Need, id});
        QTest::keyClick(workshop.plot, Qt::Key_C);
        DecisionLogDialog *dialog = openLog(workshop);
        QVERIFY(dialog);
        const int all = int(workshop.session.data().decisions.size());
        QCOMPARE(rowsOf(dialog), all);
        dialog->findChild<QCheckBox *>(u"onlySelectedNeed"_s)->click();
        QCOMPARE(rowsOf(dialog), 1);
        dialog->findChild<QCheckBox *>(u"onlySelectedNeed"_s)->click();
        dialog->findChild<QLineEdit *>(u"decisionText"_s)->setText(u"no such word"_s);
        QCOMPARE(rowsOf(dialog), 0);
        dialog->findChild<QLineEdit *>(u"decisionText"_s)->clear();
        dialog->findChild<QComboBox *>(u"decisionKind"_s)->setCurrentIndex(1 + int(DecisionKind::Choose));
        const int chosen = rowsOf(dialog);
        QVERIFY(chosen > 0);
        dialog->findChild<QDateEdit *>(u"decisionsFrom"_s)->setDate(workshop.session.today());
        QCOMPARE(rowsOf(dialog), 1);
        dialog->findChild<QDateEdit *>(u"decisionsTo"_s)->setDate(workshop.session.today().addDays(-1));
        QCOMPARE(rowsOf(dialog), 0);
    }

    void theOtherPageListsWhatIsNotDoneAndWhy()
    {
        ViewBench bench(samplePlanData(u"fr"), u"fr");
        MatrixView view(bench.context);
        showAt(view, {1680, 984}, u"warm-up"_s);
        view.findChild<QAction *>(u"showDecisionLog"_s)->trigger();
        auto *dialog = view.findChild<DecisionLogDialog *>();
        QVERIFY(dialog);
        showAt(*dialog, {1080, 640}, u"decisionlog"_s);
        dialog->findChild<SegmentedControl *>(u"decisionPages"_s)->segment(1)->click();
        auto *table = dialog->findChild<QTableWidget *>(u"notDoingTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), int(notDoing(bench.session.data()).size()));
        QVERIFY(table->rowCount() > 0);
        showAt(*dialog, {1080, 640}, u"notdoing"_s);
    }

    void aThirdPageListsWhatWasCutToFitTheQuarter()
    {
        Workshop workshop;
        const EntityId need = needTitled(workshop.session.data(), u"Reliable forecast"_s);
        WhatIf whatIf;
        whatIf.quarter = workshop.figures.quarter();
        whatIf.leftOut = {need};
        QVERIFY(WorkshopEditor(workshop.session).adopt(whatIf, u"Too much for the quarter"_s));
        workshop.view.findChild<QAction *>(u"showDecisionLog"_s)->trigger();
        auto *dialog = workshop.view.findChild<DecisionLogDialog *>();
        dialog->findChild<SegmentedControl *>(u"decisionPages"_s)->segment(2)->click();
        auto *table = dialog->findChild<QTableWidget *>(u"cutToFitTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), int(cutToFit(workshop.session.data(), whatIf.quarter).size()));
        bool isListed = false;
        for (int row = 0; row < table->rowCount(); ++row)
            isListed = isListed || table->item(row, 0)->text() == workshop.need(need).title;
        QVERIFY(isListed);
        showAt(*dialog, {1080, 640}, u"cuttofit"_s);
    }
};

QTEST_MAIN(FeatDecisionLog)
#include "feat_decisionlog.moc"
