// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/levelbar.h"
#include "common/noteline.h"
#include "common/segmentedcontrol.h"
#include "planfixture.h"
#include "quarters/preparedialog.h"
#include "quarters/quartersview.h"
#include "viewbench.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ending = R"(
    objective fast quarter=2027-Q1 position=1
    objective clean quarter=2027-Q1 position=2
    objective later
    key_result handled objective=fast unit=% kind=increase start=61 commit=80 target=95 position=1 due=2027-03-31
    key_result calls objective=fast unit=h kind=decrease start=9 target=2 position=2
    key_result tidy objective=clean unit=% start=0 target=90
    check_in - key_result=handled date=2027-03-09 value=80
)";

struct Quarters : ViewBench {
    Quarters()
        : ViewBench(planFromText(ending).plan)
        , names(planFromText(ending))
        , view(context)
    {
        figures.setQuarter({2027, 1});
        showAt(view, {1254, 900}, u"quarters"_s);
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
    }
    void end() const { view.findChild<QAction *>(u"endOfQuarter"_s)->trigger(); }
    void keys(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void enter() const { press(Qt::Key_Return); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] const KeyResult &keyResult(const char *name) const
    {
        return *session.data().keyResults.find(names.id(QString::fromLatin1(name)));
    }
    [[nodiscard]] QStringList column(int column) const
    {
        const auto *list = view.findChild<QListWidget *>(u"quarterList%1"_s.arg(column));
        QStringList titles;
        for (int row = 0; row < list->count(); ++row)
            titles += list->item(row)->text();
        return titles;
    }

    PlanFixture names;
    QuartersView view;
};

} // namespace

// Several quarters side by side, and the end of one that leads to the next.
class FeatQuarters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quartersAndBacklogStandSideBySide()
    {
        Quarters quarters;
        QCOMPARE(quarters.column(0), QStringList());
        QCOMPARE(quarters.column(1), QStringList({u"fast"_s, u"clean"_s}));
        QCOMPARE(quarters.column(3), QStringList(u"later"_s));
        QCOMPARE(quarters.find<QLabel>("quarterName1")->text(), u"Q1 2027, running"_s);
        QCOMPARE(quarters.find<QLabel>("quarterName3")->text(), u"Backlog"_s);
    }
    void theKeyboardMovesAnObjectiveToAnotherQuarter()
    {
        Quarters quarters;
        QCOMPARE(QApplication::focusWidget(), quarters.find<QWidget>("quarterList1"));
        quarters.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(quarters.column(1), QStringList(u"clean"_s));
        QCOMPARE(quarters.column(2), QStringList(u"fast"_s));
        QCOMPARE(quarters.session.undoText(), u"Move “fast” to Q2 2027"_s);
        QCOMPARE(quarters.keyResult("handled").due, QDate(2027, 6, 30));
        quarters.press(Qt::Key_End, Qt::AltModifier);
        QCOMPARE(quarters.column(3), QStringList({u"later"_s, u"fast"_s}));
        QVERIFY(quarters.session.undo());
        QVERIFY(quarters.session.undo());
        QCOMPARE(quarters.session.data(), quarters.names.plan);
        quarters.press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), quarters.find<QWidget>("quarterList2"));
    }
    void gradingGoesFromFieldToFieldByEnter()
    {
        Quarters quarters;
        quarters.end();
        QCOMPARE(quarters.find<QLabel>("gradedKeyResult")->text(), u"handled"_s);
        QCOMPARE(QApplication::focusWidget(), quarters.find<QWidget>("grade"));
        QCOMPARE(quarters.find<QLineEdit>("grade")->placeholderText(), u"0.30"_s);
        quarters.enter(); // the score it is
        quarters.keys(u"Half of it"_s);
        quarters.enter();
        quarters.keys(u"People first"_s);
        quarters.enter();
        quarters.keys(u"Hire earlier"_s);
        quarters.enter();
        quarters.press(Qt::Key_Right); // keep
        quarters.enter();
        const KeyResult &graded = quarters.keyResult("handled");
        QCOMPARE(graded.grade, 0.3);
        QCOMPARE(graded.achieved, u"Half of it"_s);
        QCOMPARE(graded.learned, u"People first"_s);
        QCOMPARE(graded.wouldChange, u"Hire earlier"_s);
        QCOMPARE(graded.outcome, KeyResultOutcome::Keep);
        QCOMPARE(quarters.session.undoText(), u"Grade “handled”"_s);
        QCOMPARE(quarters.find<QLabel>("gradedKeyResult")->text(), u"calls"_s);
    }
    void aGradeOutsideItsRangeIsSaidAtTheField()
    {
        Quarters quarters;
        quarters.end();
        quarters.keys(u"7"_s);
        quarters.enter();
        QVERIFY(quarters.find<NoteLine>("gradeProblem")->sentence().contains(u"from 0 to 1"));
        QCOMPARE(QApplication::focusWidget(), quarters.find<QWidget>("grade")); // where it can be mended
        quarters.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(quarters.find<NoteLine>("gradeProblem")->sentence().contains(u"from 0 to 1"));
        QCOMPARE(quarters.find<QLabel>("gradedKeyResult")->text(), u"handled"_s);
        QCOMPARE(quarters.keyResult("handled").grade, std::nullopt);
    }
    void aLowWindowTakesFromTheGapsNotFromTheBar()
    {
        Quarters quarters;
        quarters.end();
        quarters.view.resize(1278, 628); // what a window of 1366 × 768 leaves
        QCoreApplication::processEvents();
        const auto *bar = quarters.view.findChild<LevelBar *>();
        QCOMPARE(bar->height(), bar->sizeHint().height());
        const auto *prepare = quarters.find<QPushButton>("prepareNextQuarter");
        QCOMPARE(prepare->width(), prepare->sizeHint().width());
    }
    void fromGradesToTheNextQuarterAndBackInOneUndo()
    {
        Quarters quarters;
        quarters.end();
        quarters.find<SegmentedControl>("gradeOutcome")->setCurrentIndex(int(KeyResultOutcome::Keep));
        quarters.press(Qt::Key_Return, Qt::ControlModifier);
        quarters.keys(u"0.2"_s);
        quarters.find<SegmentedControl>("gradeOutcome")->setCurrentIndex(int(KeyResultOutcome::Drop));
        quarters.press(Qt::Key_Return, Qt::ControlModifier);
        const PlanData graded = quarters.session.data();
        quarters.find<QPushButton>("prepareNextQuarter")->click();
        auto *dialog = quarters.view.findChild<PrepareDialog *>();
        QVERIFY(dialog);
        QCOMPARE(accessibleNameProblems(dialog), QStringList());
        const QString left = u"toBacklog%1"_s.arg(quarters.names.id(u"clean"_s).value);
        dialog->findChild<QCheckBox *>(left)->setChecked(true);
        dialog->findChild<QPushButton *>(u"prepareVerb"_s)->click();
        QCOMPARE(quarters.session.undoText(), u"Prepare Q2 2027 from Q1 2027"_s);
        QCOMPARE(quarters.session.data().objectives.size(), 5);
        QCOMPARE(quarters.session.data().decisions.size(), 1);
        QCOMPARE(quarters.figures.quarter(), (Quarter{2027, 2}));
        QCOMPARE(quarters.opened, QStringList(u"okrs"_s));
        QCOMPARE(quarters.column(1), QStringList(u"fast"_s)); // the columns have moved on
        QVERIFY(quarters.session.undo());
        QCOMPARE(quarters.session.data(), graded);
    }
    void whatMakesNoSenseIsRefusedBesideTheButton()
    {
        Quarters quarters;
        quarters.end();
        quarters.find<QPushButton>("prepareNextQuarter")->click();
        QVERIFY(!quarters.view.findChild<PrepareDialog *>());
        QVERIFY(quarters.find<NoteLine>("quarterEndProblem")->sentence().contains(u"Nothing is graded"));
    }
    void whatWasTypedIsNotLostWhenAnotherViewComes()
    {
        Quarters quarters;
        quarters.end();
        quarters.enter();
        quarters.keys(u"Half of it"_s);
        quarters.view.hide();
        QCOMPARE(quarters.keyResult("handled").achieved, u"Half of it"_s);
    }
    void escapeGoesBackToTheQuarters()
    {
        Quarters quarters;
        quarters.end();
        quarters.press(Qt::Key_Escape);
        QVERIFY(quarters.find<QWidget>("quarterBoard")->isVisible());
    }
    void everyControlHasAName()
    {
        Quarters quarters;
        QCOMPARE(accessibleNameProblems(&quarters.view), QStringList());
        quarters.end();
        QCOMPARE(accessibleNameProblems(&quarters.view), QStringList());
    }
};

QTEST_MAIN(FeatQuarters)
#include "feat_quarters.moc"
