// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "okrs/keyresultdetails.h"
#include "okrs/objectivedetails.h"
#include "okrs/projectdetails.h"
#include "planfixture.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "viewbench.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *okrs = R"(
member lea name="Léa Fontaine"
goal speed
need routing goals=speed
objective fast quarter=2027-Q1 needs=routing goal=speed
key_result handled objective=fast unit=% kind=increase start=61 commit=80 target=95 owner=lea
key_result empty objective=fast
check_in early key_result=handled date=2027-02-25 value=73 confidence=5 comment="Routing fixed"
check_in late key_result=handled date=2027-03-04 value=72 confidence=3 comment="Two SDRs away"
project rules objective=fast key_results=handled needs=routing start=2027-01-11 end=2027-03-26 status=running progress=80
project scoring objective=fast start=2027-02-01 end=2027-03-30
milestone pilot project=rules date=2027-03-15
)";

template <typename Details>
struct Panel : ViewBench {
    explicit Panel(const QString &name)
        : ViewBench(planFromText(okrs).plan)
        , names(planFromText(okrs))
        , details(context, names.ref(name))
    {
        details.resize(372, 900);
        details.show();
        details.activateWindow();
        (void)QTest::qWaitForWindowActive(&details);
    }
    [[nodiscard]] const KeyResult &keyResult(const QString &name)
    {
        return *session.data().keyResults.find(names.id(name));
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return details.template findChild<Widget *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    PlanFixture names;
    Details details;
};

} // namespace

class FeatKeyResultDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckInMovesScoreAndHealth()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        const PlanIndex &before = panel.figures.index();
        QCOMPARE(healthOf(before, panel.keyResult(u"handled"_s), panel.session.today()).health,
                 Health::AtRisk);
        const double score = *scoreOf(before, panel.keyResult(u"handled"_s));
        panel.find<QComboBox>(u"checkInConfidence"_s)->setCurrentIndex(9); // 8
        panel.find<QLineEdit>(u"checkInComment"_s)->setText(u"New routing is live"_s);
        panel.type(u"checkInValue"_s, u"88 %"_s);
        const PlanIndex &after = panel.figures.index();
        const CheckIn *last = lastCheckIn(after, panel.keyResult(u"handled"_s));
        QCOMPARE(last->date, QDate(2027, 3, 11));
        QCOMPARE(last->value, std::optional(88.0));
        QCOMPARE(last->confidence, std::optional(8));
        QCOMPARE(last->comment, u"New routing is live"_s);
        QVERIFY(*scoreOf(after, panel.keyResult(u"handled"_s)) > score);
        QCOMPARE(healthOf(after, panel.keyResult(u"handled"_s), panel.session.today()).health,
                 Health::OnTrack);
    }

    void checkingInAgainTheSameDayCorrectsTheCheckIn()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        panel.type(u"checkInValue"_s, u"80"_s);
        const qsizetype count = panel.session.data().checkIns.size();
        panel.type(u"checkInValue"_s, u"82"_s);
        QCOMPARE(panel.session.data().checkIns.size(), count);
        QCOMPARE(currentOf(panel.figures.index(), panel.keyResult(u"handled"_s)), std::optional(82.0));
    }

    void aValueThatIsNoNumberIsRefusedAndKept()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        const PlanData before = panel.session.data();
        panel.type(u"checkInValue"_s, u"many"_s);
        QCOMPARE(panel.session.data(), before);
        QCOMPARE(panel.find<QLineEdit>(u"checkInValue"_s)->text(), u"many"_s);
        QVERIFY(panel.find<QLineEdit>(u"checkInValue"_s)->property("invalid").toBool());
        QVERIFY(panel.find<QLabel>(u"checkInHint"_s)->text().contains(u"Not a number"_s));
    }

    void aStartThatIsTheTargetIsExplainedBelowItsFieldAndKept()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        const PlanData before = panel.session.data();
        const double target = *panel.keyResult(u"handled"_s).target;
        panel.type(u"krStart"_s, QString::number(target));
        QCOMPARE(panel.session.data(), before);
        QCOMPARE(panel.find<QLineEdit>(u"krStart"_s)->text(), QString::number(target));
        QVERIFY(panel.find<QLineEdit>(u"krStart"_s)->property("invalid").toBool());
        QVERIFY(panel.find<QLabel>(u"krNumberProblem"_s)->isVisible());
        QVERIFY(panel.find<QLabel>(u"krNumberProblem"_s)->text().contains(u"its target"_s));
        panel.type(u"krStart"_s, u"60"_s);
        QCOMPARE(panel.keyResult(u"handled"_s).start, std::optional(60.0));
        QVERIFY(!panel.find<QLabel>(u"krNumberProblem"_s)->isVisible());
    }

    void typingACurrentMakesACheckIn()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        const qsizetype before = panel.session.data().checkIns.size();
        QVERIFY(panel.session.editor().setCurrent(panel.names.id(u"handled"_s), 75));
        QCOMPARE(panel.session.data().checkIns.size(), before + 1);
        QVERIFY(panel.session.undo());
        QCOMPARE(panel.session.data().checkIns.size(), before);
    }

    void anEarlierCheckInIsCorrectedOrDeleted()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        const QString late = QString::number(panel.names.id(u"late"_s).value);
        panel.find<QAbstractButton>(u"editCheckIn"_s + late)->click();
        panel.type(u"checkInValue"_s, u"74"_s);
        QCOMPARE(panel.session.data().checkIns.find(panel.names.id(u"late"_s))->value, std::optional(74.0));
        QCOMPARE(panel.session.data().checkIns.size(), 2);
        QTRY_COMPARE(panel.details.findChildren<QAbstractButton *>(u"deleteCheckIn"_s + late).size(), 1);
        panel.find<QAbstractButton>(u"deleteCheckIn"_s + late)->click();
        QCOMPARE(panel.session.data().checkIns.size(), 1);
    }

    void theThirdNumberIsComputedAndShownInItsPlace()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        auto *stretch = panel.find<QLineEdit>(u"krStretch"_s);
        QVERIFY(stretch->text().isEmpty());
        QCOMPARE(stretch->placeholderText(), u"100%"_s); // 95 + 0.75 × 15 stops at 100
        panel.type(u"krCommit"_s, u"91"_s);
        QCOMPARE(stretch->placeholderText(), u"98%"_s);
        QCOMPARE(panel.keyResult(u"handled"_s).stretch, std::optional<double>());
    }

    void aBrokenRuleIsMendedByItsButton()
    {
        Panel<KeyResultDetails> panel(u"handled"_s);
        auto *fix = panel.find<QPushButton>(u"fix_key_result_without_due"_s);
        QVERIFY(fix);
        fix->click();
        QCOMPARE(panel.keyResult(u"handled"_s).due, QDate(2027, 3, 31));
        QTRY_VERIFY(!panel.find<QPushButton>(u"fix_key_result_without_due"_s));
    }

    void theButtonForMissingNumbersLeadsToTheFirstEmptyOne()
    {
        Panel<KeyResultDetails> panel(u"empty"_s);
        panel.find<QPushButton>(u"fix_key_result_without_start"_s)->click();
        QTRY_VERIFY(panel.find<QLineEdit>(u"krStart"_s)->hasFocus());
        panel.prompt.texts.enqueue(u"days"_s);
        panel.find<QPushButton>(u"fix_key_result_without_unit"_s)->click();
        QCOMPARE(panel.keyResult(u"empty"_s).unit, u"days"_s);
    }

    void anObjectiveLeadsToItsNeedsKeyResultsAndProjects()
    {
        Panel<ObjectiveDetails> panel(u"fast"_s);
        for (const QString &name : {u"routing"_s, u"handled"_s, u"rules"_s}) {
            const QString link = u"link%1"_s.arg(panel.names.id(name).value);
            QVERIFY2(panel.find<QPushButton>(link), qPrintable(name));
            panel.find<QPushButton>(link)->click();
            QTRY_COMPARE(panel.session.selection().current(), panel.names.ref(name));
        }
    }

    void milestonesAreAddedTickedAndDeleted()
    {
        Panel<ProjectDetails> panel(u"rules"_s);
        panel.type(u"addMilestone"_s, u"All teams routed"_s);
        QCOMPARE(panel.session.data().milestones.size(), 2);
        QCOMPARE(panel.session.data().milestones.at(1).date, QDate(2027, 3, 26));
        panel.find<QCheckBox>(u"milestoneDone"_s)->click();
        QVERIFY(panel.session.data().milestones.find(panel.names.id(u"pilot"_s))->done);
        panel.find<QAbstractButton>(u"milestoneDelete"_s)->click();
        QVERIFY(!panel.session.data().milestones.contains(panel.names.id(u"pilot"_s)));
    }

    void aProjectWaitsForAnotherWithALag()
    {
        Panel<ProjectDetails> panel(u"scoring"_s);
        QVERIFY(
            panel.session.editor().add(EntityKind::Dependency,
                                       {{u"project"_s, QVariant::fromValue(panel.names.id(u"scoring"_s))},
                                        {u"depends_on"_s, QVariant::fromValue(panel.names.id(u"rules"_s))}}));
        auto *lag = panel.find<QSpinBox>(u"dependencyLag"_s);
        QVERIFY(lag);
        lag->setValue(3);
        QCOMPARE(panel.session.data().dependencies.at(0).lagDays, 3);
        panel.find<QAbstractButton>(u"dependencyDelete"_s)->click();
        QCOMPARE(panel.session.data().dependencies.size(), 0);
    }
};

QTEST_MAIN(FeatKeyResultDetails)
#include "feat_keyresultdetails.moc"
