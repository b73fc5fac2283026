// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/livemeeting.h"

#include "document/planeditor.h"
#include "planfixture.h"
#include "rules/meetings.h"
#include "testsession.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto plan = R"(
    need leads impact=4 effort=2 status=qualified
    need churn impact=3 effort=3 status=qualified
    objective fast quarter=2027-Q2
    key_result delay objective=fast unit=h kind=decrease start=26 target=4
)";

// A plan in which a meeting decides.
struct Held {
    Held()
        : fixture(planFromText(plan))
        , test(fixture.plan)
        , live(test.session())
    {
        test->setAuthor(u"Anna"_s);
        Meeting wanted;
        wanted.title = u"Planning"_s;
        wanted.date = test->today();
        wanted.quarter = Quarter{2027, 2};
        live.begin(wanted);
        live.setDeciding(true);
    }
    [[nodiscard]] QList<Decision> decisions()
    {
        QList<Decision> all;
        for (const Decision *decision : decisionsOf(test->data(), live.meeting().id))
            all += *decision;
        return all;
    }
    [[nodiscard]] EntityId id(const char *name) const { return fixture.id(QString::fromLatin1(name)); }
    [[nodiscard]] PlanEditor &editor() { return test->editor(); }

    PlanFixture fixture;
    TestSession test;
    LiveMeeting live;
};

} // namespace

class TestLiveMeeting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMeetingComesIntoThePlanWithItsFirstDecision()
    {
        Held held;
        QVERIFY(held.test->data().meetings.isEmpty());
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        QCOMPARE(held.test->data().meetings.size(), 1);
        QCOMPARE(held.test->data().meetings.at(0).title, u"Planning"_s);
        QVERIFY(held.test->undo());
        QVERIFY(held.test->data().meetings.isEmpty());
        QVERIFY(held.test->data().decisions.isEmpty());
    }
    void aMoveIsADecisionOfTheMeetingWithWhoAndFromWhere()
    {
        Held held;
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        const QList<Decision> decisions = held.decisions();
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.at(0).itemTitle, u"leads"_s);
        QCOMPARE(decisions.at(0).kind, DecisionKind::Change);
        QCOMPARE(decisions.at(0).before, u"impact 4, effort 2"_s);
        QCOMPARE(decisions.at(0).after, u"impact 4.5, effort 2"_s);
        QCOMPARE(decisions.at(0).by, u"Anna"_s);
    }
    void undoNamesTheMeeting()
    {
        Held held;
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        QCOMPARE(held.test->undoText(), u"Move “leads” on the matrix (in the meeting “Planning”)"_s);
    }
    void aMoveThatGoesOnStaysOneDecisionAndOneTakenBackIsNone()
    {
        Held held;
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.8, 2.5));
        QCOMPARE(held.decisions().size(), 1);
        QCOMPARE(held.decisions().at(0).before, u"impact 4, effort 2"_s);
        QCOMPARE(held.decisions().at(0).after, u"impact 4.8, effort 2.5"_s);
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4, 2));
        QVERIFY(held.decisions().isEmpty());
        QVERIFY(held.test->undo());
        QCOMPARE(held.decisions().size(), 1);
    }
    void aNeedThatIsChosenIsDecidedOnce()
    {
        Held held;
        QVERIFY(held.editor().chooseNeeds({held.id("churn")}, Quarter{2027, 2}));
        QCOMPARE(held.decisions().size(), 1);
        QCOMPARE(held.decisions().at(0).kind, DecisionKind::Choose);
        QVERIFY(held.test->undoText().contains(u"Planning"_s));
    }
    void aFieldIsLoggedInWords()
    {
        Held held;
        QVERIFY(held.editor().set({EntityKind::KeyResult, held.id("delay")}, u"target", 6.0));
        QCOMPARE(held.decisions().size(), 1);
        QCOMPARE(held.decisions().at(0).before, u"target 4 h"_s);
        QCOMPARE(held.decisions().at(0).after, u"target 6 h"_s);
    }
    void whatComesAndGoesIsSaidOnce()
    {
        Held held;
        QVERIFY(held.editor().add(EntityKind::Objective, {{u"title"_s, u"Calm"_s}}));
        QCOMPARE(held.decisions().constLast().after, u"added"_s);
        QVERIFY(held.editor().remove({{EntityKind::KeyResult, held.id("delay")}}));
        QCOMPARE(held.decisions().size(), 2);
        QCOMPARE(held.decisions().constLast().after, u"removed"_s);
        QCOMPARE(held.decisions().constLast().itemTitle, u"delay"_s);
    }
    void whyIsSaidOfTheLastDecision()
    {
        Held held;
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        QVERIFY(held.live.sayWhy(u" Renewals first "_s));
        QCOMPARE(held.decisions().at(0).reason, u"Renewals first"_s);
        QCOMPARE(held.test->undoText(), u"Say why “leads” was decided"_s);
    }
    void afterTheMeetingEditsAreNoDecisions()
    {
        Held held;
        held.live.end();
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        QVERIFY(held.decisions().isEmpty());
    }
    void theSameMeetingOfADayGoesOn()
    {
        Held held;
        QVERIFY(held.editor().placeNeed(held.id("leads"), 4.5, 2));
        const EntityId first = held.live.meeting().id;
        Meeting again = held.live.meeting();
        again.id = {};
        held.live.begin(again);
        QCOMPARE(held.live.meeting().id, first);
        again.date = again.date.addDays(1);
        held.live.begin(again);
        QVERIFY(held.live.meeting().id != first);
    }
    void notesAndDecksAreNoDecisions()
    {
        Held held;
        QVERIFY(held.editor().add(EntityKind::Deck, {{u"title"_s, u"Board"_s}}));
        QVERIFY(held.decisions().isEmpty());
        QCOMPARE(held.test->data().meetings.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiveMeeting)
#include "tst_livemeeting.moc"
