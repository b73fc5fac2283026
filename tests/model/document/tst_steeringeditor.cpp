// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/steeringeditor.h"

#include "document/planeditor.h"
#include "entities/checkin.h"
#include "planfixture.h"
#include "rules/decisions.h"
#include "rules/keyresultscore.h"
#include "testsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto plan = R"(
    objective fast quarter=2027-Q1
    key_result adoption objective=fast unit=% kind=increase start=20 target=60 grade=0.5 outcome=keep
    key_result delay objective=fast unit=h kind=decrease start=26 target=4
    check_in march key_result=adoption date=2027-03-04 value=40 confidence=6
)";

class Steering {
public:
    Steering()
        : fixture(planFromText(plan))
        , test(fixture.plan)
        , editor(test.session())
    {
    }
    [[nodiscard]] const KeyResult &keyResult(const char *name)
    {
        return *test->data().keyResults.find(fixture.id(QString::fromLatin1(name)));
    }
    bool setTarget(const char *name, const QVariant &value)
    {
        return bool(test->editor().set({EntityKind::KeyResult, fixture.id(QString::fromLatin1(name))},
                                       u"target", value));
    }

    PlanFixture fixture;
    TestSession test;
    SteeringEditor editor;
};

} // namespace

class TestSteeringEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayHasOneCheckIn()
    {
        Steering steering;
        const EntityId adoption = steering.fixture.id(u"adoption"_s);
        QVERIFY(steering.editor.checkIn({{}, adoption, {}, 42.0, 7, u"Trained"_s, Blocker::Run}));
        QCOMPARE(steering.test->undoText(), u"Check in on “adoption”"_s);
        QVERIFY(steering.editor.checkIn({{}, adoption, {}, 43.0, 8, u"Trained"_s, Blocker::None}));
        QCOMPARE(steering.test->undoText(), u"Correct the check-in of 11 March 2027 on “adoption”"_s);
        QCOMPARE(steering.test->data().checkIns.size(), 2);
        const CheckIn &today = steering.test->data().checkIns.at(1);
        QCOMPARE(today.date, QDate(2027, 3, 11));
        QCOMPARE(today.value, 43.0);
        QCOMPARE(today.blocker, Blocker::None);
        QVERIFY(steering.test->undo());
        QVERIFY(steering.test->undo());
        QCOMPARE(steering.test->data(), steering.fixture.plan);
    }
    void aCheckInOfADayToComeIsRefused()
    {
        Steering steering;
        QSignalSpy refused(&steering.test.session(), &PlanSession::editRefused);
        QVERIFY(!steering.editor.checkIn(
            {{}, steering.fixture.id(u"adoption"_s), {2027, 3, 12}, 42.0, {}, {}, Blocker::None}));
        CheckIn later = *steering.fixture.plan.checkIns.find(steering.fixture.id(u"march"_s));
        later.date = {2027, 4, 1};
        QVERIFY(!steering.editor.correctCheckIn(later));
        QCOMPARE(refused.size(), 2);
        QCOMPARE(steering.test->data(), steering.fixture.plan);
    }
    void aLoweredTargetStaysInSight()
    {
        Steering steering;
        QVERIFY(steering.setTarget("adoption", 50));
        QCOMPARE(steering.keyResult("adoption").formerTarget, 60.0);
        QCOMPARE(Language(u"fr").text(targetText(steering.keyResult("adoption"))),
                 u"cible 50\u00A0%, au lieu de 60\u00A0%"_s);
        QCOMPARE(Language(u"en").text(rangeText(steering.keyResult("adoption"))),
                 u"from 20% to 50%, was 60%"_s);
        // Who lowered it stands in the log.
        QCOMPARE(steering.test->data().decisions.size(), 1);
        const Decision decision = steering.test->data().decisions.at(0);
        QCOMPARE(decision.kind, DecisionKind::Change);
        QCOMPARE(decision.itemTitle, u"adoption"_s);
        QCOMPARE(Language(u"en").text(decisionStateText(decision.before)), u"Target 60%"_s);
        QCOMPARE(Language(u"en").text(decisionStateText(decision.after)), u"Target 50%"_s);
        // One step.
        QVERIFY(steering.test->undo());
        QCOMPARE(steering.test->data(), steering.fixture.plan);
    }
    void aTargetLoweredInSmallStepsKeepsTheFirstOne()
    {
        Steering steering;
        QVERIFY(steering.setTarget("adoption", 55));
        QVERIFY(steering.setTarget("adoption", 50));
        QCOMPARE(steering.keyResult("adoption").formerTarget, 60.0);
        QVERIFY(steering.setTarget("adoption", 58)); // better, and still less than was promised
        QCOMPARE(steering.keyResult("adoption").formerTarget, 60.0);
        QCOMPARE(steering.test->data().decisions.size(), 2);
        QVERIFY(steering.setTarget("adoption", 60));
        QCOMPARE(steering.keyResult("adoption").formerTarget, std::nullopt);
    }
    void clearingATargetDoesNotHideIt()
    {
        Steering steering;
        QVERIFY(steering.setTarget("adoption", {}));
        QVERIFY(steering.setTarget("adoption", 30));
        QCOMPARE(steering.keyResult("adoption").formerTarget, 60.0);
    }
    void whereLessIsBetterMoreIsEasier()
    {
        Steering steering;
        QVERIFY(steering.setTarget("delay", 3)); // harder
        QCOMPARE(steering.keyResult("delay").formerTarget, std::nullopt);
        QVERIFY(steering.setTarget("delay", 8));
        QCOMPARE(steering.keyResult("delay").formerTarget, 3.0);
        QCOMPARE(steering.test->data().decisions.size(), 1);
    }
    void theNextQuarterIsOneStep()
    {
        Steering steering;
        QVERIFY(steering.editor.prepareNextQuarter({2027, 1}, {}));
        QCOMPARE(steering.test->undoText(), u"Prepare Q2 2027 from Q1 2027"_s);
        QCOMPARE(steering.test->data().objectives.size(), 2);
        QVERIFY(!steering.editor.prepareNextQuarter({2027, 1}, {}));
        QVERIFY(steering.test->undo());
        QCOMPARE(steering.test->data(), steering.fixture.plan);
        QVERIFY(steering.test->redo());
        QCOMPARE(steering.test->data().keyResults.size(), 3);
    }
    void anObjectiveGoesToTheBacklogAndBack()
    {
        Steering steering;
        const EntityId fast = steering.fixture.id(u"fast"_s);
        QVERIFY(steering.editor.moveObjectives({fast}, {}));
        QCOMPARE(steering.test->undoText(), u"Move “fast” to the backlog"_s);
        QVERIFY(steering.test->data().objectives.find(fast)->quarter.isNull());
        QVERIFY(steering.test->undo());
        QCOMPARE(steering.test->data(), steering.fixture.plan);
    }
};

QTEST_GUILESS_MAIN(TestSteeringEditor)
#include "tst_steeringeditor.moc"
