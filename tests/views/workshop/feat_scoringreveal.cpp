// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "rules/agreement.h"
#include "scoringroom.h"

#include <QDoubleSpinBox>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const Decision &lastDecision(const PlanData &plan)
{
    return plan.decisions.at(plan.decisions.size() - 1);
}

} // namespace

// What a room sees of a round once it is revealed, and what it decides by it.
class FeatScoringReveal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRevealSaysWhoGaveWhatHowFarApartAndWhoIsAskedFirst()
    {
        Room room;
        room.start();
        room.scoreAll();
        room.press(u">"_s); // reveal
        QCOMPARE(room.text("revealedNeed"), u"Answer leads faster"_s);
        QCOMPARE(room.find<QWidget>("impactAgreement")->accessibleName(),
                 u"Low agreement: 2 to 5, median 5. Ask Maud Tessier first."_s);
        QCOMPARE(room.find<QWidget>("effortAgreement")->accessibleName(),
                 u"High agreement: 2 to 3, median 2.5."_s);
        const auto *people = room.find<QListView>("impactScores")->model();
        QCOMPARE(people->rowCount(), 3);
        QCOMPARE(people->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Maud Tessier: 2, stands apart"_s);
        QCOMPARE(room.find<QListView>("effortScores")->model()->rowCount(), 2);
        const auto *needs = room.find<QListWidget>("revealedNeeds");
        QVERIFY(needs->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"Low agreement"));
        QCOMPARE(accessibleNameProblems(&room.view), QStringList());
    }

    void aNeedIsScoredAgainHiddenAndItsEarlierTurnStaysInSight()
    {
        Room room;
        const EntityId round = room.start();
        room.scoreAll();
        room.press(u">"_s);
        room.find<QPushButton>("scoreAgain")->click();
        QCOMPARE(room.text("turnName"), u"Yann Le Goff"_s);
        room.press(u">4>2>>4>>4>2>"_s); // only the one need, for all three
        QCOMPARE(room.text("turnName"), u"Everyone has scored"_s);
        room.press(u">"_s);
        QCOMPARE(room.find<QWidget>("impactAgreement")->accessibleName(), u"High agreement: all gave 4."_s);
        const auto *people = room.find<QListView>("impactScores")->model();
        QCOMPARE(people->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Maud Tessier: 4, before 2"_s);
        QCOMPARE(turnOf(room.session.data(), round, room.session.data().needs.at(0).id, ScoreAxis::Impact),
                 2);
    }

    void severalNeedsAreScoredAgainInOneTurn()
    {
        Room room;
        const EntityId round = room.start();
        room.scoreAll();
        room.press(u">"_s);
        QCOMPARE(room.find<QPushButton>("scoreAgain")->text(), u"Score again"_s);
        auto *needs = room.find<QListWidget>("revealedNeeds");
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(room.find<QPushButton>("scoreAgain")->text(), u"Score 2 again"_s);
        room.find<QPushButton>("scoreAgain")->click();
        const EntityId yann = participantsOf(room.session.data(), round).constFirst()->id;
        QCOMPARE(stillToScore(room.session.data(), round, yann).size(), 4);
        QVERIFY(room.session.undo());
        QVERIFY(room.find<QPushButton>("acceptScore")->isVisible());
    }

    void whatIsAcceptedIsWrittenWithWhoTookPartAndUndone()
    {
        const PlanFixture fixture = office();
        Room room(fixture);
        room.start();
        room.scoreAll();
        room.press(u">"_s);
        QCOMPARE(room.find<QDoubleSpinBox>("acceptedImpact")->value(), 5.0); // the median
        room.find<QDoubleSpinBox>("acceptedImpact")->setFocus();
        room.press(Qt::Key_Down);
        room.press(Qt::Key_Down);
        room.press(u">"_s);
        QCOMPARE(room.need(fixture.id(u"leads"_s)).impact.value_or(0), 4.8);
        QCOMPARE(room.need(fixture.id(u"leads"_s)).effort.value_or(0), 2.5);
        QCOMPARE(lastDecision(room.session.data()).by, u"Yann Le Goff, Maud Tessier, Julien Caron"_s);
        QCOMPARE(room.text("revealedNeed"), u"See churn coming"_s); // the next one
        QVERIFY(room.session.undoText().contains(u"Answer leads faster"));
        QVERIFY(room.session.undo());
        QVERIFY(!room.need(fixture.id(u"leads"_s)).impact);
        QVERIFY(room.session.data().roundResults.isEmpty());
    }

    void aClosedRoundIsListedAndLookedAtAgainWithAllItsTurns()
    {
        Room room;
        room.start();
        room.scoreAll();
        room.press(u">"_s);
        room.find<QPushButton>("scoreAgain")->click();
        room.press(u">4>2>>4>>4>2>>"_s);
        room.press(u">"_s);
        room.press(u">"_s); // both accepted: the round can be closed
        QCOMPARE(room.session.data().roundResults.size(), 2);
        QCOMPARE(room.view.focusWidget(), room.find<QPushButton>("closeRoundButton"));
        room.press(u">"_s);
        QCOMPARE(room.session.data().scoringRounds.at(0).state, RoundState::Closed);
        QVERIFY(!room.find<QPushButton>("acceptScore")->isVisible());
        room.find<QPushButton>("allRounds")->click();
        auto *kept = room.find<QListWidget>("keptRounds");
        QCOMPARE(kept->count(), 1);
        kept->setCurrentRow(0);
        QTest::keyClick(kept, Qt::Key_Return);
        room.find<QListWidget>("revealedNeeds")->setCurrentRow(0);
        QVERIFY(room.everythingSaid().contains(u"Turn 1: Low agreement: 2 to 5"));
    }

    void whoeverHasToLeaveIsTakenOutAndTheOthersAreRevealed()
    {
        Room room;
        room.start();
        room.press(u">5>2>3>3>"_s);
        room.press(u">2>3>"_s);
        auto *people = room.find<QListWidget>("roundPeople");
        people->setCurrentRow(2);
        room.prompt.verbs.enqueue(0);
        room.find<QPushButton>("removePerson")->click();
        QCOMPARE(room.text("turnName"), u"Everyone has scored"_s);
    }

    void theRevealSaysWhereTheNeedStandsByNow()
    {
        const PlanFixture fixture = office();
        Room room(fixture);
        room.session.selection().select(fixture.ref(u"quotes"_s));
        room.find<QAction>("startRound")->trigger();
        room.tick(u"Yann Le Goff"_s);
        room.find<QPushButton>("startRoundButton")->click();
        room.press(u">5>2>>"_s);
        QVERIFY(room.everythingSaid().contains(u"now impact 4, effort 3"));
    }

    void aNeedDeletedMeanwhileIsPassedOver()
    {
        const PlanFixture fixture = office();
        Room room(fixture);
        room.start();
        room.press(u">"_s);
        QVERIFY(room.session.editor().remove({fixture.ref(u"leads"_s)}));
        QCOMPARE(room.text("scoredNeed"), u"See churn coming"_s);
    }
};

QTEST_MAIN(FeatScoringReveal)
#include "feat_scoringreveal.moc"
