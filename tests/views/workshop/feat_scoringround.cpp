// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/fieldeditors/entitychip.h"
#include "details/detailspanel.h"
#include "document/planselection.h"
#include "rules/agreement.h"
#include "rules/search.h"
#include "scoringroom.h"
#include "workshop/addpeopledialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

// A round from its form to its last hidden score.
class FeatScoringRound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoundOffersTheNeedsToPlaceAndThePeopleOfThePlan()
    {
        Room room;
        QCOMPARE(room.find<QListWidget>("roundNeeds")->count(), 2);
        QStringList people;
        for (const QCheckBox *box : room.view.findChildren<QCheckBox *>())
            people += box->text();
        QCOMPARE(people, (QStringList{u"Yann Le Goff"_s, u"Maud Tessier"_s, u"Julien Caron"_s}));
        QCOMPARE(accessibleNameProblems(&room.view), QStringList());
    }

    void theKeyboardIsWhereTheRoundGoesOn()
    {
        Room room;
        const auto comeBack = [&room] {
            room.view.hide();
            room.view.show();
            return room.view.focusWidget();
        };
        QCOMPARE(comeBack(), room.find<QPushButton>("startRoundButton"));
        room.start();
        QCOMPARE(comeBack(), room.find<QPushButton>("beginTurn"));
    }

    void selectedNeedsAreOfferedFirst()
    {
        const PlanFixture fixture = office();
        Room room(fixture);
        room.session.selection().select(fixture.ref(u"quotes"_s));
        room.find<QAction>("startRound")->trigger();
        auto *needs = room.find<QListWidget>("roundNeeds");
        QCOMPARE(needs->count(), 1);
        QCOMPARE(needs->item(0)->text(), u"Quotes in several currencies"_s);
    }

    void aRoundWithoutPeopleOrNeedsIsRefusedWithAMessage()
    {
        Room room;
        QList<Message> refused;
        QObject::connect(&room.session, &PlanSession::editRefused, &room.view,
                         [&refused](const Message &reason) { refused += reason; });
        room.find<QPushButton>("startRoundButton")->click();
        QCOMPARE(refused.size(), 1);
        QVERIFY(room.session.language().text(refused.at(0)).contains(u"at least one participant"));
        room.tick(u"Yann Le Goff"_s);
        for (int row = 0; row < 2; ++row)
            room.find<QListWidget>("roundNeeds")->item(row)->setCheckState(Qt::Unchecked);
        room.find<QPushButton>("startRoundButton")->click();
        QCOMPARE(refused.size(), 2);
        QVERIFY(room.session.data().scoringRounds.isEmpty());
    }

    void aPlanWithoutPeopleSaysWhereTheyComeFrom()
    {
        Room room(planFromText("need leads title=Leads"));
        QVERIFY(room.find<QLabel>("noParticipants")->isVisible());
        room.find<QLineEdit>("participantName")->setText(u"Guest"_s);
        room.find<QPushButton>("addParticipant")->click();
        QVERIFY(!room.find<QLabel>("noParticipants")->isVisible());
    }

    void somebodyElseIsAddedByName()
    {
        Room room;
        room.find<QLineEdit>("participantName")->setText(u"Nina Vidal"_s);
        QTest::keyClick(room.find<QLineEdit>("participantName"), Qt::Key_Return);
        const EntityId round = room.start();
        const auto people = participantsOf(room.session.data(), round);
        QCOMPARE(people.size(), 4);
        QCOMPARE(people.last()->name, u"Nina Vidal"_s);
    }

    void threePeopleScoreInTurnEachOnlyTheirAxes()
    {
        Room room;
        const EntityId round = room.start();
        QCOMPARE(room.text("turnName"), u"Yann Le Goff"_s);
        room.press(u">"_s);
        QCOMPARE(room.text("scoredNeed"), u"Answer leads faster"_s);
        room.press(u"5>2>3>3>"_s);
        QCOMPARE(room.text("turnName"), u"Maud Tessier"_s);
        room.press(u">2>"_s);
        QCOMPARE(room.text("scoredNeed"), u"See churn coming"_s); // no effort between
        room.press(u"3>"_s);
        QCOMPARE(room.text("turnName"), u"Julien Caron"_s);
        room.press(u">5>3>3>4>"_s);
        QCOMPARE(room.text("turnName"), u"Everyone has scored"_s);
        QVERIFY(whyNotRevealed(room.session.data(), round).isEmpty());
    }

    void whatTheOthersGaveIsNowhereBeforeTheReveal()
    {
        Room room;
        room.start();
        const QString before = room.everythingSaid();
        room.press(u">"_s);
        room.press(Qt::Key_Right); // the middle
        room.press(u"++++++>"_s); // 4.5, written nowhere else
        room.press(u"2++>3>3>"_s); // 2.5
        QVERIFY(room.session.data().roundScores.size() == 4);
        const QString handedOver = room.everythingSaid();
        room.press(u">"_s); // Maud sits down
        const QString seated = room.everythingSaid();
        for (const QString &said : {handedOver, seated}) {
            QVERIFY2(!said.contains(u"4.5") && !said.contains(u"2.5"), qPrintable(said));
            QVERIFY(!said.contains(u"median"));
        }
        QVERIFY(!before.contains(u"4.5"));
        QVERIFY(room.find<QWidget>("scoreScale")->accessibleName().contains(u"no score yet"));
    }

    void neitherTheSearchNorTheDetailsLeadToAHiddenScore()
    {
        Room room;
        const EntityId round = room.start();
        room.press(u">4>2>"_s);
        const QList<SearchHit> hits = searchPlan(room.session.data(), u"Yann"_s);
        for (const SearchHit &hit : hits)
            QVERIFY(hit.entity.kind == EntityKind::Member);
        DetailsPanel panel(room.context);
        const EntityId yann = participantsOf(room.session.data(), round).constFirst()->id;
        for (const EntityRef &ref :
             {EntityRef{EntityKind::ScoringRound, round}, EntityRef{EntityKind::RoundParticipant, yann}}) {
            room.session.selection().select(ref);
            panel.setVisible(true);
            for (const EntityChip *chip : panel.findChildren<EntityChip *>())
                QVERIFY(chip->ref().kind != EntityKind::RoundScore);
        }
    }

    void quarterStepsBackAndAWrongDigitWork()
    {
        Room room;
        room.start();
        room.press(u">4"_s);
        room.press(Qt::Key_Left);
        QCOMPARE(room.find<QWidget>("scoreScale")->accessibleName(), u"Impact: 3.75"_s);
        room.press(u"7"_s);
        QVERIFY(room.find<QWidget>("scoreProblem")->accessibleName().contains(u"7 is outside"));
        room.press(u">"_s);
        room.press(u">"_s); // nothing given for the effort
        QVERIFY(room.find<QWidget>("scoreProblem")->accessibleName().contains(u"from 1 to 5 first"));
        room.press(u"<"_s);
        QCOMPARE(room.find<QWidget>("scoreScale")->accessibleName(), u"Impact: 3.75"_s);
        room.press(u"2>"_s);
        QCOMPARE(room.session.data().roundScores.size(), 1);
        QCOMPARE(*room.session.data().roundScores.at(0).value, 2.0);
    }

    void abstainingLeavesTheScoreToTheOthersAndGoesOn()
    {
        Room room;
        const EntityId round = room.start();
        room.press(u">"_s);
        room.press(Qt::Key_A);
        QVERIFY(room.text("question").startsWith(u"Effort"));
        room.press(u"<"_s);
        QVERIFY(room.text("scoreKeys").contains(u"abstained"));
        room.press(u"4>2>3>"_s); // a score takes its place
        room.press(Qt::Key_A);
        QCOMPARE(room.text("turnName"), u"Maud Tessier"_s);
        const QList<AxisAgreement> all = agreementOf(room.session.data(), round);
        QVERIFY(all.at(0).abstained.isEmpty());
        QCOMPARE(all.at(3).abstained.size(), 1);
        room.press(u">2>3>"_s);
        room.press(u">5>3>3>4>"_s);
        room.press(u">"_s); // reveal
        QTest::keyClick(room.find<QListWidget>("revealedNeeds"), Qt::Key_Down);
        const auto *people = room.find<QListView>("effortScores")->model();
        QCOMPARE(people->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Yann Le Goff abstained"_s);
    }

    void undoWhileScoringAsksAgain()
    {
        Room room;
        room.start();
        room.press(u">4>2>"_s);
        QCOMPARE(room.session.undoText(), u"Score by Yann Le Goff"_s);
        QVERIFY(room.session.undo());
        QVERIFY(room.session.undo());
        QCOMPARE(room.text("scoredNeed"), u"Answer leads faster"_s);
        QCOMPARE(room.find<QWidget>("scoreScale")->accessibleName(), u"Impact: no score yet"_s);
    }

    void aRoundIsGoneOnWithAfterThePlanWasClosed()
    {
        PlanFixture fixture = office();
        {
            Room room(fixture);
            room.start();
            room.press(u">5>2>3>3>>2>"_s); // Yann, and half of Maud's
            fixture.plan = room.session.data();
        }
        Room again(fixture);
        QCOMPARE(again.text("turnName"), u"Maud Tessier"_s);
        const auto *people = again.find<QListWidget>("roundPeople");
        QVERIFY(people->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"has scored"));
        QVERIFY(people->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"1 to go"));
        again.press(u">"_s);
        QCOMPARE(again.text("scoredNeed"), u"See churn coming"_s);
        again.press(u"3>>5>3>3>4>>"_s);
        QCOMPARE(again.text("revealedNeed"), u"Answer leads faster"_s);
    }

    void leavingTheViewWhileScoringHidesTheScores()
    {
        Room room;
        room.start();
        room.press(u">4"_s);
        room.view.hide();
        room.view.show();
        QVERIFY(!room.find<QWidget>("scoreScale")->isVisible());
        QCOMPARE(room.text("turnName"), u"Yann Le Goff"_s);
    }

    void theNextRoundOffersTheSamePeopleTicked()
    {
        Room room;
        room.start();
        room.find<QPushButton>("allRounds")->click();
        for (const QCheckBox *box : room.view.findChildren<QCheckBox *>())
            QVERIFY2(box->isChecked(), qPrintable(box->text()));
    }

    void whoeverComesLaterIsAddedAndScoresToo()
    {
        Room room;
        const EntityId round = room.start();
        room.find<QPushButton>("addPeople")->click();
        auto *dialog = room.view.findChild<AddPeopleDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChildren<QCheckBox *>().isEmpty()); // all of the plan take part already
        auto *name = dialog->findChild<QLineEdit *>(u"participantName"_s);
        name->setText(u"Nina Vidal"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // Enter adds the name and does not end the dialog
        dialog->accept();
        const auto people = participantsOf(room.session.data(), round);
        QCOMPARE(people.size(), 4);
        QCOMPARE(stillToScore(room.session.data(), round, people.last()->id).size(), 4);
    }

    void undoingTheStartLeadsBackToTheForm()
    {
        Room room;
        room.start();
        QVERIFY(room.session.undo());
        QVERIFY(room.find<QPushButton>("startRoundButton")->isVisible());
    }

    void onTheProjectorTheScoreIsNotedAndNotShown()
    {
        Room room;
        room.view.setProjector(true);
        room.start();
        room.press(u">4"_s);
        QCOMPARE(room.find<QWidget>("scoreScale")->accessibleName(), u"Impact: noted"_s);
        room.press(u">"_s);
        QCOMPARE(*room.session.data().roundScores.at(0).value, 4.0);
    }
};

QTEST_MAIN(FeatScoringRound)
#include "feat_scoringround.moc"
