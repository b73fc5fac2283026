// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/checkinwalk.h"
#include "rules/endofquarter.h"
#include "shell/plandesk.h"
#include "shell/viewarea.h"
#include "windowbench.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

EntityId firstKeyResult(const WindowBench &bench)
{
    const PlanIndex &index = bench.desk().figures().index();
    for (const KeyResult &keyResult : index.plan().keyResults) {
        if (isCheckInDue(index, keyResult, bench.session().today()))
            return keyResult.id;
    }
    return {};
}

} // namespace

// A quarter steered from the real window with the sample plan: check-ins, the page of a key result, the
// end of the quarter.
class FeatSteering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWeekOfTheSampleIsCheckedInByKeyboardAlone()
    {
        WindowBench bench;
        bench.openSample();
        const QDate today = bench.session().today();
        const auto due = [&] { return dueCheckIns(bench.desk().figures().index(), today); };
        const QList<EntityId> keyResults = due();
        QVERIFY(keyResults.size() > 5);
        const PlanData before = bench.session().data();
        bench.press(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(bench.desk().currentViewId(), u"checkins"_s);
        for (qsizetype i = 0; i < keyResults.size(); ++i) {
            bench.type(QString::number(10 + i));
            bench.press(Qt::Key_Return);
            bench.type(u"6"_s);
            bench.press(Qt::Key_Return);
            bench.type(u"On its way"_s);
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_Return);
        }
        QCOMPARE(due(), QList<EntityId>());
        QCOMPARE(bench.session().data().checkIns.size(), before.checkIns.size() + keyResults.size());
        QCOMPARE(bench.find<QLabel>(u"checkInSummaryTitle"_s)->text(),
                 u"Every check-in of this week is made"_s);
        for (qsizetype i = 0; i < keyResults.size(); ++i)
            bench.action(ActionId::Undo)->trigger();
        QCOMPARE(bench.session().data(), before);
    }
    void stepFourSaysHowManyAreDueAndLeadsThere()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_4, Qt::ControlModifier);
        auto *button = bench.find<QPushButton>(u"okrCheckInButton"_s);
        const int due = int(dueCheckIns(bench.desk().figures().index(), bench.session().today()).size());
        QCOMPARE(button->text(), u"Check in: %1 due"_s.arg(due));
        button->click();
        QCOMPARE(bench.desk().currentViewId(), u"checkins"_s);
    }
    void controlEnterOnAKeyResultOpensItsPageAndEscapeComesBack()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().figures().setQuarter({2027, 1});
        bench.press(Qt::Key_4, Qt::ControlModifier);
        const EntityId keyResult = firstKeyResult(bench);
        bench.session().selection().select({EntityKind::KeyResult, keyResult});
        auto *tree = bench.find<QTreeView>(u"okrTree"_s);
        tree->setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.desk().currentViewId(), u"keyresult"_s);
        QVERIFY(!bench.desk().area()->areDetailsShown());
        QVERIFY(bench.find<QLabel>(u"keyResultForecast"_s)->text().startsWith(u"At this pace"));
        bench.press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(bench.session().selection().current().id != keyResult);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.desk().currentViewId(), u"okrs"_s);
        // The step leads to its views, never to a page that one of them has opened.
        bench.press(Qt::Key_3, Qt::ControlModifier);
        bench.press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(bench.desk().currentViewId(), u"okrs"_s);
    }
    void anObjectiveStillOpensItsDetails()
    {
        WindowBench bench;
        bench.openSample();
        bench.desk().figures().setQuarter({2027, 1});
        bench.press(Qt::Key_4, Qt::ControlModifier);
        bench.session().selection().select(
            {EntityKind::Objective, bench.session().data().objectives.at(0).id});
        bench.find<QTreeView>(u"okrTree"_s)->setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.desk().currentViewId(), u"okrs"_s);
        QVERIFY(bench.desk().area()->areDetailsShown());
    }
    void theMenuLeadsToTheEndOfTheQuarter()
    {
        WindowBench bench;
        bench.openSample();
        bench.action(ActionId::EndOfQuarter)->trigger();
        QCOMPARE(bench.desk().currentViewId(), u"quarters"_s);
        const auto *list = bench.find<QListWidget>(u"gradingList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(),
                 int(quarterEndOf(bench.desk().figures().index(), {2027, 1}).keyResults.size()));
    }
    void theEndOfTheQuarterIsOfferedOnceItIsNear()
    {
        WindowBench bench;
        bench.openSample();
        bench.press(Qt::Key_4, Qt::ControlModifier);
        auto *button = bench.find<QPushButton>(u"okrEndButton"_s);
        QVERIFY(button->isHidden());
        bench.session().setToday({2027, 3, 18});
        QVERIFY(!button->isHidden());
        QCOMPARE(button->text(), u"End of Q1…"_s);
        button->click();
        QCOMPARE(bench.desk().currentViewId(), u"quarters"_s);
    }
};

QTEST_MAIN(FeatSteering)
#include "feat_steering.moc"
