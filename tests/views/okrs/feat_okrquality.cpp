// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldform.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/noteline.h"
#include "common/toggleswitch.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "okrs/makeokrsdialog.h"
#include "okrs/okrrulesdialog.h"
#include "okrs/okrscores.h"
#include "okrs/okrsview.h"
#include "okrs/qualitylist.h"
#include "planfixture.h"
#include "viewbench.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *okrs = R"(
plan max_objectives=2
member karim name="Karim Benali"
goal forecast position=1 weight=40
goal churn position=2 weight=20
need weekly goals=forecast
objective reliable title="Make the forecast reliable" quarter=2027-Q2 owner=karim goal=forecast needs=weekly position=1
key_result gap objective=reliable unit=% kind=decrease start=18 target=8 owner=karim due=2027-06-30 position=1
key_result tool title="Launch the new CRM" objective=reliable kind=milestone owner=karim due=2027-06-30 position=2 indicator=leading
need cleaning goals=forecast impact=4 effort=2 status=chosen quarter=2027-Q2
need alerts goals=churn impact=4 effort=1 status=chosen quarter=2027-Q2
)";

// The quality of one entity above the form in which its title is typed, as the details show it.
struct Panel : ViewBench {
    explicit Panel(const QString &name)
        : Panel(planFromText(okrs), name)
    {
    }
    Panel(const PlanFixture &fixture, const QString &name)
        : ViewBench(fixture.plan)
        , names(fixture)
        , quality(new QualityList((figures.setQuarter({2027, 2}), context), fixture.ref(name), &page))
        , form(new FieldForm(context, fixture.ref(name).kind, &page))
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(quality);
        column->addWidget(form);
        form->setEntities({fixture.id(name)});
        page.resize(400, 900);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const auto all = quality->findChildren<Widget *>(name);
        for (Widget *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : quality->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }

    PlanFixture names;
    QWidget page;
    QualityList *quality;
    FieldForm *form;
};

} // namespace

class FeatOkrQuality : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleIsExplainedFromTheKeyboardWithItsExamples()
    {
        Panel panel(u"tool"_s);
        auto *why = panel.find<QAbstractButton>(u"why_key_result_is_activity"_s);
        QVERIFY(why && why->focusPolicy() & Qt::TabFocus);
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        QTRY_VERIFY(panel.said().contains(u"A result, not an activity"_s));
        QVERIFY(panel.said().contains(u"An activity can be done without anything getting better."_s));
        QVERIFY(panel.said().contains(u"Set up a lead routing tool"_s));
        QVERIFY(panel.said().contains(u"Leads handled within a day from 61% to 95%"_s));
        auto *again = panel.find<QAbstractButton>(u"why_key_result_is_activity"_s);
        QTRY_VERIFY(again->hasFocus()); // the keyboard stays where it was
        QTest::keyClick(again, Qt::Key_Space);
        QTRY_VERIFY(!panel.said().contains(u"Set up a lead routing tool"_s));
        QCOMPARE(accessibleNameProblems(&panel.page), QStringList());
    }

    void whatIsTypedIsJudgedBeforeItIsAnEdit()
    {
        Panel panel(u"reliable"_s);
        QVERIFY(panel.said().contains(u"A change for somebody, not a task"_s));
        auto *title = panel.form->findChild<QLineEdit *>();
        QCOMPARE(title->text(), u"Make the forecast reliable"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Deploy a forecast tool"_s);
        QVERIFY(panel.said().contains(u"The objective “Deploy a forecast tool” is something to deliver"_s));
        QTest::keyClicks(title, u" for 3 teams"_s);
        QVERIFY(panel.said().contains(u"for 3 teams” holds a number"_s));
        QVERIFY(!panel.session.canUndo());
        QTest::keyClick(title, Qt::Key_Escape);
        QTRY_VERIFY(panel.said().contains(u"A change for somebody, not a task"_s));
        QVERIFY(!panel.session.canUndo());
    }

    void aWeakTitleLeadsToItsField()
    {
        Panel panel(u"tool"_s);
        panel.find<QPushButton>(u"fix_key_result_is_activity"_s)->click();
        QTRY_VERIFY(panel.form->row(u"title")->editor()->control()->hasFocus());
    }

    void aRuleIsSwitchedOffFromItsExplanationAndBackOnInTheList()
    {
        Panel panel(u"tool"_s);
        panel.find<QAbstractButton>(u"why_key_result_is_activity"_s)->click();
        QTRY_VERIFY(panel.find<QPushButton>(u"off_key_result_is_activity"_s));
        panel.find<QPushButton>(u"off_key_result_is_activity"_s)->click();
        QCOMPARE(panel.session.undoText(), u"Do not check “A result, not an activity” in this plan"_s);
        QTRY_VERIFY(!panel.said().contains(u"is an activity"_s));
        QCOMPARE(panel.find<QPushButton>(u"qualityRules"_s)->text(), u"OKR rules: 1 switched off…"_s);
        for (const Finding &finding : panel.figures.findings())
            QVERIFY(finding.check != u"key_result_is_activity");

        OkrRulesDialog rules(panel.context);
        rules.show();
        auto *rule = rules.findChild<ToggleSwitch *>(u"rule_key_result_is_activity"_s);
        QVERIFY(!rule->isChecked());
        QVERIFY(rules.findChild<QLabel *>(u"okrRulesOff"_s)->text().startsWith(u"1 rule is"_s));
        rule->setFocus();
        QTest::keyClick(rule, Qt::Key_Space);
        QCOMPARE(panel.session.undoText(), u"Check “A result, not an activity” again"_s);
        QTRY_VERIFY(panel.said().contains(u"is an activity"_s));
        QVERIFY(panel.session.undo());
        QVERIFY(!rule->isChecked()); // the dialog follows
        rules.findChild<QPushButton *>(u"okrCheckAll"_s)->click();
        QVERIFY(rule->isChecked());
        QCOMPARE(panel.session.undoText(), u"Check all rules of OKRs again"_s);
        QCOMPARE(accessibleNameProblems(&rules), QStringList());
    }

    void aKeyResultDueAtTheVeryEndIsBroughtForward()
    {
        Panel panel(u"gap"_s);
        QVERIFY(panel.said().contains(u"Due on the last day of the quarter"_s));
        panel.find<QPushButton>(u"fix_key_results_all_due_last_day"_s)->click();
        QCOMPARE(panel.session.data().keyResults.find(panel.names.id(u"gap"_s))->due, QDate(2027, 6, 16));
        QTRY_VERIFY(!panel.said().contains(u"Due on the last day"_s));
    }

    void theScoresSayWhyAndLeadToWhatBringsThemDown()
    {
        const PlanFixture fixture = planFromText(okrs);
        ViewBench bench(fixture.plan);
        bench.figures.setQuarter({2027, 2});
        OkrsView view(bench.context);
        view.resize(1302, 660);
        view.show();
        auto *score = view.findChild<QPushButton *>(u"okrScore_actionable"_s);
        QVERIFY(score && score->isVisible() && score->focusPolicy() & Qt::TabFocus);
        QCOMPARE(score->text(), u"Actionable 33"_s); // the objective and the second of its key results
        QCOMPARE(score->accessibleDescription(),
                 u"1 of 3 objectives and key results say what will change, and in time."_s);
        score->setFocus();
        QTest::keyClick(score, Qt::Key_Space);
        auto *menu = view.findChild<QMenu *>(u"okrScoreMenu"_s);
        QVERIFY(menu && menu->actions().size() == 4); // why, a line, two findings
        menu->actions().at(3)->trigger();
        QCOMPARE(bench.session.selection().current(), fixture.ref(u"tool"_s));
        QCOMPARE(bench.detailsOpened, 1);
        menu->close();
        bench.figures.setQuarter({2028, 1});
        QVERIFY(!view.findChild<OkrScores *>()->isVisible());
    }

    void makingMoreObjectivesThanATeamMovesIsWarnedOf()
    {
        const PlanFixture fixture = planFromText(okrs);
        ViewBench bench(fixture.plan);
        bench.figures.setQuarter({2027, 2});
        MakeOkrsDialog dialog(bench.context);
        dialog.show();
        auto *warning = dialog.findChild<NoteLine *>(u"okrTooMany"_s);
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->sentence(),
                 u"Q2 2027 would then have 3 objectives; a team moves 2 at a time. Leave some out."_s);
        dialog.findChild<QCheckBox *>(u"proposedObjectiveKept"_s)->click();
        QVERIFY(!warning->isVisible());
        dialog.findChild<QCheckBox *>(u"proposedObjectiveKept"_s)->click();
        QVERIFY(warning->isVisible() && dialog.findChild<QPushButton *>(u"okrMakeVerb"_s)->isEnabled());
        QVERIFY(bench.session.editor().set({EntityKind::Plan, PlanSettings::onlyId}, u"rules_off",
                                           QStringList{u"too_many_objectives"_s}));
        dialog.findChild<QCheckBox *>(u"proposedObjectiveKept"_s)->click();
        dialog.findChild<QCheckBox *>(u"proposedObjectiveKept"_s)->click();
        QVERIFY(!warning->isVisible());
    }
};

QTEST_MAIN(FeatOkrQuality)
#include "feat_okrquality.moc"
