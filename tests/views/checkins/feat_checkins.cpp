// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "checkins/checkinsummary.h"
#include "checkins/checkinsview.h"
#include "checkins/confidencescale.h"
#include "common/noteline.h"
#include "planfixture.h"
#include "viewbench.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto week = R"(
    member lea name="Léa Fontaine"
    objective fast quarter=2027-Q1 position=1
    key_result handled objective=fast unit=% kind=increase start=61 commit=80 target=95 owner=lea position=1
    key_result reply objective=fast unit=h kind=decrease start=26 target=4 position=2
    key_result live objective=fast kind=milestone position=3
    key_result unclear objective=fast position=4
    check_in a key_result=handled date=2027-03-04 value=72 confidence=3 comment="Two SDRs away" blocker=resource
)";

// The walk as somebody at the keyboard sees it.
struct Walk : ViewBench {
    explicit Walk(const char *plan = week)
        : ViewBench(planFromText(plan).plan)
        , names(planFromText(plan))
        , view(context)
    {
        showAt(view, {1254, 900}, u"checkins"_s);
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
    }
    void keys(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void enter() const { press(Qt::Key_Return); }
    [[nodiscard]] QString text(const char *label) const
    {
        return view.findChild<QLabel *>(QString::fromLatin1(label))->text();
    }
    [[nodiscard]] QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] const CheckIn *today(const char *keyResult) const
    {
        for (const CheckIn &checkIn : session.data().checkIns) {
            if (checkIn.keyResult == names.id(QString::fromLatin1(keyResult))
                && checkIn.date == session.today())
                return &checkIn;
        }
        return nullptr;
    }

    PlanFixture names;
    CheckInsView view;
};

} // namespace

// The weekly walk through what is due, by keyboard alone.
class FeatCheckIns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckInIsFourTimesEnter()
    {
        Walk walk;
        QCOMPARE(walk.text("checkInWho"), u"Check-in 1 of 3"_s);
        QCOMPARE(walk.text("checkInTitle"), u"handled"_s);
        QCOMPARE(walk.text("checkInLast"), u"72%"_s);
        QCOMPARE(walk.text("checkInExpected"), u"87%"_s);
        QVERIFY(walk.text("checkInLastWord").contains(u"“Two SDRs away”"));
        QVERIFY(walk.text("checkInLastWord").contains(u"Missing resources"));
        walk.keys(u"74"_s);
        walk.enter();
        QCOMPARE(walk.focus(), u"confidenceScale"_s);
        walk.keys(u"10"_s);
        walk.enter();
        walk.keys(u"One is back"_s);
        walk.enter();
        walk.press(Qt::Key_Down); // the first blocker
        walk.enter();
        const CheckIn *given = walk.today("handled");
        QVERIFY(given);
        QCOMPARE(given->value, 74.0);
        QCOMPARE(given->confidence, 10);
        QCOMPARE(given->comment, u"One is back"_s);
        QCOMPARE(given->blocker, Blocker::Resource);
        QCOMPARE(walk.session.undoText(), u"Check in on “handled”"_s);
        QCOMPARE(walk.text("checkInTitle"), u"reply"_s);
        QCOMPARE(walk.focus(), u"walkValue"_s);
    }
    void theWholeWalkEndsWithWhatItHasComeTo()
    {
        Walk walk;
        walk.keys(u"74"_s);
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(walk.today("handled"));
        walk.press(Qt::Key_Right, Qt::AltModifier); // skipped
        QCOMPARE(walk.text("checkInTitle"), u"live"_s);
        walk.press(Qt::Key_Right); // reached
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(walk.today("live")->value, 1.0);
        QCOMPARE(walk.text("checkInSummaryTitle"), u"1 check-in of this week still open"_s);
        QCOMPARE(walk.text("checkInSummarySentence"), u"2 check-ins made today."_s);
        QVERIFY(walk.view.findChild<QWidget *>(u"checkInOpen%1"_s.arg(walk.names.id(u"reply"_s).value)));
        QVERIFY(walk.view.findChild<QWidget *>(u"checkInChange%1"_s.arg(walk.names.id(u"handled"_s).value)));
        QCOMPARE(walk.focus(), u"checkInClose"_s);
        walk.view.findChild<QPushButton *>(u"checkInGoOn"_s)->click();
        QCOMPARE(walk.text("checkInWho"), u"Check-in 1 of 1"_s);
        QCOMPARE(walk.text("checkInTitle"), u"reply"_s);
    }
    void backspaceInAnEmptyFieldGoesBack()
    {
        Walk walk;
        walk.keys(u"7"_s);
        walk.press(Qt::Key_Backspace); // a letter less
        QCOMPARE(walk.focus(), u"walkValue"_s);
        walk.enter();
        walk.press(Qt::Key_Backspace);
        QCOMPARE(walk.focus(), u"walkValue"_s);
        walk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(walk.text("checkInTitle"), u"reply"_s);
        walk.press(Qt::Key_Backspace);
        QCOMPARE(walk.text("checkInTitle"), u"handled"_s);
        walk.press(Qt::Key_Right, Qt::AltModifier);
        walk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(walk.text("checkInTitle"), u"handled"_s);
    }
    void theSameAsLastWeekIsOneKey()
    {
        Walk walk;
        walk.keys(u"="_s);
        const CheckIn *same = walk.today("handled");
        QVERIFY(same);
        QCOMPARE(same->value, 72.0);
        QCOMPARE(same->confidence, 3);
        QCOMPARE(same->blocker, Blocker::Resource);
        QCOMPARE(walk.text("checkInTitle"), u"reply"_s);
        QVERIFY(!walk.view.findChild<QPushButton *>(u"walkSame"_s)->isEnabled()); // nothing to repeat
    }
    void whatIsNoNumberIsSaidAtTheField()
    {
        Walk walk;
        walk.keys(u"about half"_s);
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!walk.today("handled"));
        QVERIFY(walk.view.findChild<NoteLine *>(u"walkProblem"_s)->sentence().contains(u"is not a number"));
        QCOMPARE(walk.focus(), u"walkValue"_s);
        walk.keys(u"="_s); // no stroke of its own once something is typed
        QVERIFY(!walk.today("handled"));
    }
    void whatIsNoNumberIsSaidOnLeavingTheField()
    {
        Walk walk;
        walk.keys(u"about half"_s);
        walk.enter();
        const auto *problem = walk.view.findChild<NoteLine *>(u"walkProblem"_s);
        const auto *field = walk.view.findChild<QLineEdit *>(u"walkValue"_s);
        QVERIFY(problem->isVisible() && problem->sentence().contains(u"is not a number"));
        QVERIFY(problem->y() - field->geometry().bottom() < 12);
        QVERIFY(problem->y() < walk.view.findChild<QWidget *>(u"walkComment"_s)->y());
        QCOMPARE(walk.focus(), u"walkValue"_s);
        walk.keys(u"12"_s); // in its place
        walk.enter();
        QVERIFY(!problem->isVisible());
        QVERIFY(walk.focus() != u"walkValue"_s);
    }
    void aCheckInThatSaysNothingIsRefused()
    {
        Walk walk;
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!walk.today("handled"));
        QVERIFY(walk.view.findChild<NoteLine *>(u"walkProblem"_s)->sentence().contains(u"says nothing"));
    }
    void whatUndoTakesBackIsAskedAgain()
    {
        Walk walk;
        walk.keys(u"74"_s);
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(walk.text("checkInTitle"), u"reply"_s);
        QVERIFY(walk.session.undo());
        QCOMPARE(walk.text("checkInTitle"), u"handled"_s);
        QVERIFY(!walk.today("handled"));
    }
    void goingBackCorrectsTheCheckInOfTheDay()
    {
        Walk walk;
        walk.keys(u"74"_s);
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        walk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(walk.view.findChild<QLineEdit *>(u"walkValue"_s)->text(), u"74%"_s);
        walk.keys(u"75"_s); // over what was selected
        walk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(walk.today("handled")->value, 75.0);
        QCOMPARE(walk.session.data().checkIns.size(), 2);
    }
    void ofThousandsThatAreOpenNoMoreAreListedThanOneReads()
    {
        QByteArray text = "objective fast quarter=2027-Q1\n";
        for (int i = 0; i < 70; ++i)
            text += "key_result r" + QByteArray::number(i) + " objective=fast unit=% start=0 target=90\n";
        ViewBench bench(planFromText(text.constData()).plan);
        CheckInSummary summary(bench.context, nullptr);
        const auto rows = summary.findChildren<QWidget *>(QRegularExpression(u"^checkInOpen"_s));
        QCOMPARE(rows.size(), 60);
        QCOMPARE(summary.findChild<QLabel *>(u"checkInMore"_s)->text(), u"And 10 more."_s);
        QVERIFY(summary.findChild<QLabel *>(u"checkInSummaryTitle"_s)->text().startsWith(u"70 "_s));
    }
    void whereNothingIsDueOneSentenceSaysWhy()
    {
        Walk walk("objective o quarter=2027-Q1\n"
                  "key_result k objective=o start=0 target=10\n"
                  "check_in - key_result=k date=2027-03-09 value=5");
        const auto *button = walk.view.findChild<QPushButton *>(u"checkInsEmptyButton"_s);
        QVERIFY(button->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(walk.opened, QStringList(u"okrs"_s));
    }
    void everyControlHasAName()
    {
        Walk walk;
        QCOMPARE(accessibleNameProblems(&walk.view), QStringList());
        for (int i = 0; i < 3; ++i)
            walk.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(accessibleNameProblems(&walk.view), QStringList());
    }
};

QTEST_MAIN(FeatCheckIns)
#include "feat_checkins.moc"
