// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "common/fieldeditors/entitychip.h"
#include "details/detailspanel.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "planfixture.h"
#include "rules/agreement.h"
#include "rules/search.h"
#include "viewbench.h"
#include "workshop/addpeopledialog.h"
#include "workshop/roundview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanFixture office()
{
    return planFromText(R"(
        plan fiscal_start_month=1
        function marketing scores_effort=no
        function sales
        member - name="Yann Le Goff"
        contact - name="Maud Tessier" function=marketing
        contact - name="Julien Caron" function=sales
        need leads title="Answer leads faster" function=marketing description="Leads wait for two days."
        need churn title="See churn coming"
        need quotes title="Quotes in several currencies" impact=4 effort=3
    )");
}

// The real page, driven by the keyboard as people at one laptop do.
struct Room : ViewBench {
    explicit Room(const PlanFixture &fixture = office())
        : ViewBench(fixture.plan)
        , view(context)
    {
        showAt(view, {1320, 700}, u"round"_s);
        view.activateWindow();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = view.focusWidget();
        QTest::keyClick(focused && focused->isVisible() ? focused : const_cast<RoundView *>(&view),
                        Qt::Key(key), modifiers);
    }
    void press(const QString &keys) const
    {
        for (const QChar key : keys)
            press(key == u'>' ? int(Qt::Key_Return) : key == u'<' ? int(Qt::Key_Backspace) : key.unicode());
    }
    void tick(const QString &name) const
    {
        for (QCheckBox *box : view.findChildren<QCheckBox *>()) {
            if (box->text() == name)
                box->setChecked(true);
        }
    }
    // Three people, the two needs that have no place.
    EntityId start()
    {
        for (const auto *name : {"Yann Le Goff", "Maud Tessier", "Julien Caron"})
            tick(QString::fromLatin1(name));
        find<QPushButton>("startRoundButton")->setFocus();
        press(u">"_s);
        return session.data().scoringRounds.isEmpty() ? EntityId() : session.data().scoringRounds.at(0).id;
    }
    // Each sits down, scores, and hands on: impact and effort of leads, then of churn.
    void scoreAll()
    {
        press(u">5>2>3>3>"_s); // Yann
        press(u">2>3>"_s); // Maud, whose function does not score the effort
        press(u">5>3>3>4>"_s); // Julien
    }
    [[nodiscard]] const Need &need(EntityId id) { return *session.data().needs.find(id); }
    // All that the page shows or tells assistive tools.
    [[nodiscard]] QString everythingSaid() const
    {
        QStringList said;
        for (const QWidget *widget : view.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&view))
                continue;
            said += widget->accessibleName() + u'\n' + widget->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                said += label->text();
            if (const auto *list = qobject_cast<const QAbstractItemView *>(widget))
                said += said_in(*list->model());
        }
        return said.join(u'\n') + session_text();
    }
    static QString said_in(const QAbstractItemModel &model)
    {
        QStringList said;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QMap<int, QVariant> roles = model.itemData(model.index(row, 0));
            for (const QVariant &value : roles)
                said += value.toString();
        }
        return said.join(u'\n');
    }
    [[nodiscard]] QString session_text() const { return const_cast<Room *>(this)->session.undoText(); }

    RoundView view;
};

const Decision &lastDecision(const PlanData &plan)
{
    return plan.decisions.at(plan.decisions.size() - 1);
}

} // namespace

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
        const EntityId yann = participantsOf(room.session.data(), round).first()->id;
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
        const EntityId yann = participantsOf(room.session.data(), round).first()->id;
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

    void theNextRoundOffersTheSamePeopleTicked()
    {
        Room room;
        room.start();
        room.find<QPushButton>("allRounds")->click();
        for (const QCheckBox *box : room.view.findChildren<QCheckBox *>())
            QVERIFY2(box->isChecked(), qPrintable(box->text()));
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
