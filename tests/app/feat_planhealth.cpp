// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fieldeditor.h"
#include "common/noteline.h"
#include "common/toast.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "entities/plandata.h"
#include "health/healthlist.h"
#include "shell/plandesk.h"
#include "shell/viewarea.h"
#include "windowbench.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

// What the window says about what is wrong: plan health, and edits that are refused.
class FeatPlanHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBadgeOpensTheOneListOfFindings()
    {
        WindowBench bench;
        bench.openSample();
        bench.action(ActionId::Health)->trigger();
        const auto *list = bench.window().findChild<HealthList *>();
        QVERIFY(list && list->isVisible());
        const QList<Finding> findings = bench.desk().figures().findings();
        QVERIFY(!findings.isEmpty());
        QCOMPARE(list->findingCount(), int(findings.size()));
        QVERIFY(bench.find<QPushButton>(u"healthBadge"_s)->text().contains(QString::number(findings.size())));
        for (const Finding &finding : findings) {
            const auto *line = list->findChild<NoteLine *>(finding.id());
            QCOMPARE(line->sentence(), bench.session().language().text(finding.text));
            QVERIFY(!line->button()->text().isEmpty());
        }
    }
    // A scroll bar that comes for a moment takes some width, so that sentences need more lines: it would
    // stay.
    void whatFitsHasNoScrollBarToTakeItsWidth()
    {
        for (const int goals : {3, 40}) {
            WindowBench bench;
            PlanData plan;
            for (int i = 1; i <= goals; ++i)
                plan.goals.insert({.id = {i}, .title = u"Sell in all of Germany, year %1"_s.arg(i)});
            bench.open(plan);
            bench.action(ActionId::Health)->trigger();
            auto *list = bench.window().findChild<HealthList *>();
            QVERIFY(list && list->findingCount() >= goals);
            const bool isWhole = list->heightAt(list->width()) <= list->height();
            QCOMPARE(isWhole, goals == 3);
            QCOMPARE(list->verticalScrollBarPolicy(),
                     isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
            QCOMPARE(list->verticalScrollBar()->maximum() == 0, isWhole);
        }
    }
    void theFixButtonGoesToTheFieldThatMendsIt()
    {
        WindowBench bench;
        PlanData plan;
        plan.projects.insert(
            {.id = {7}, .title = u"CRM clean-up"_s, .start = QDate(2027, 4, 1), .end = QDate(2027, 5, 1)});
        bench.open(plan);
        bench.action(ActionId::Health)->trigger();
        auto *line = bench.find<NoteLine>(u"project_without_lead:7"_s);
        QVERIFY(line);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        line->button()->setFocus();
        QTest::keyClick(line->button(), Qt::Key_Space);
        QCOMPARE(bench.session().selection().current(), (EntityRef{EntityKind::Project, {7}}));
        QVERIFY(bench.desk().area()->areDetailsShown());
        auto *lead = bench.find<QWidget>(u"field_lead"_s);
        QVERIFY(lead);
        QTRY_VERIFY(lead->hasFocus() || lead->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(!bench.window().findChild<HealthList *>()); // the list is gone
    }
    void findingsOfThePlanAsAWholeLeadToTheirStep()
    {
        WindowBench bench;
        PlanData plan;
        plan.needs.insert({.id = {3},
                           .title = u"Forecast"_s,
                           .impact = 4,
                           .effort = 2,
                           .estimateDays = 400,
                           .status = NeedStatus::Chosen,
                           .quarter = Quarter{2027, 2}});
        bench.open(plan);
        bench.desk().showView(u"strategy"_s);
        for (const Finding &finding : bench.desk().figures().findings()) {
            if (!finding.entity.isNull())
                continue;
            bench.action(ActionId::Health)->trigger();
            bench.find<NoteLine>(finding.id())->button()->click();
            QCOMPARE(bench.desk().currentViewId(), u"prioritise"_s);
            return;
        }
        QFAIL("no finding of the plan as a whole");
    }
    void anEmptyPlanHasNothingToSeeAndTheListSaysSo()
    {
        WindowBench bench;
        bench.open({});
        bench.action(ActionId::Health)->trigger();
        const auto *list = bench.window().findChild<HealthList *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->findingCount(), 0);
    }
    void aRefusedEditIsAWarningWithoutUndoThatStaysLonger()
    {
        WindowBench bench;
        bench.openSample();
        const EntityRef need{EntityKind::Need, bench.session().data().needs.at(0).id};
        auto *toast = bench.desk().area()->findChild<Toast *>(u"toast"_s);
        QVERIFY(bench.session().editor().declineNeeds({need.id}, u"Too early"_s));
        QVERIFY(toast->isVisible() && !toast->isWarning());
        const int usual = toast->timeout();
        QVERIFY(!bench.session().editor().set(need, u"title", QString()));
        QVERIFY(toast->isVisible() && toast->isWarning());
        QVERIFY(toast->timeout() > usual);
        QVERIFY(!toast->findChild<QPushButton *>(u"toastVerb"_s)->isVisible());
        QVERIFY(!bench.toastText().isEmpty());
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(toast);
        QCOMPARE(said->role(), QAccessible::AlertMessage);
        QCOMPARE(said->text(QAccessible::Name), bench.toastText());
        const QImage warning = toast->grab().toImage();
        QVERIFY(bench.session().editor().reopenNeeds({need.id}));
        QVERIFY(!toast->isWarning());
        QVERIFY(toast->grab().toImage().pixelColor(4, 20) != warning.pixelColor(4, 20));
    }
};

QTEST_MAIN(FeatPlanHealth)
#include "feat_planhealth.moc"
