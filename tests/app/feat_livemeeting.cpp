// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planview.h"
#include "document/deckeditor.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "projector/deckpresenter.h"
#include "projector/meetingsummary.h"
#include "projector/slideshow.h"
#include "rules/meetings.h"
#include "rules/ranking.h"
#include "rules/readydecks.h"
#include "shell/plandesk.h"
#include "slides/deckspec.h"
#include "windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The window with the show of a saved deck of matrix, objectives and title running.
struct Room {
    Room()
    {
        bench.openSample();
        const EntityId deck = *DeckEditor(bench.session())
                                   .make({DeckPurpose::Own, DeckAudience::Leadership,
                                          slidesOfKinds({SlideKind::Title, SlideKind::Matrix,
                                                         SlideKind::Objective, SlideKind::DecisionsTaken})},
                                         u"Quarterly planning"_s);
        DeckChoice choice = bench.desk().figures().deckChoice();
        choice.deck = deck;
        bench.desk().figures().setDeckChoice(choice);
        bench.desk().showView(u"communicate"_s);
        bench.desk().present(1);
        presenter = bench.desk().findChild<DeckPresenter *>();
        show = presenter->show();
    }
    void jump() { QTest::keyClick(show, Qt::Key_J); }
    [[nodiscard]] EntityId need() const { return bench.desk().figures().ranking().needs.constFirst().id; }
    bool move() { return bool(bench.session().editor().placeNeed(need(), 2.2, 4.1)); }
    [[nodiscard]] qsizetype decisions() const
    {
        const PlanData &plan = bench.session().data();
        return plan.meetings.isEmpty() ? 0 : decisionsOf(plan, plan.meetings.at(0).id).size();
    }

    WindowBench bench;
    DeckPresenter *presenter = nullptr;
    QPointer<SlideShow> show;
};

} // namespace

class FeatLiveMeeting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneKeyOpensTheLiveViewBehindTheSlideForTheRoom()
    {
        Room room;
        room.jump();
        QVERIFY(room.presenter->isLive());
        QVERIFY(!room.show->isVisible());
        QCOMPARE(room.bench.desk().currentViewId(), u"prioritise"_s);
        QVERIFY(room.bench.desk().isProjector());
        QVERIFY(room.bench.window().isFullScreen());
        QVERIFY(room.bench.find<QWidget>(u"meetingBar"_s)->isVisible());
    }
    void anObjectiveSlideOpensItsObjective()
    {
        Room room;
        QTest::keyClick(room.show, Qt::Key_Right);
        const EntityId objective = room.show->shownPage().subject;
        room.jump();
        QCOMPARE(room.bench.desk().currentViewId(), u"okrs"_s);
        QCOMPARE(room.bench.session().selection().current().id, objective);
        // The slide reviews what runs, so the live view shows that quarter, and the deck its own again.
        const PlanData &plan = room.bench.session().data();
        QCOMPARE(room.bench.desk().figures().quarter(), plan.objectives.find(objective)->quarter);
        room.bench.press(Qt::Key_F5);
        QCOMPARE(room.bench.desk().figures().quarter(), (Quarter{2027, 2}));
        QCOMPARE(room.show->shownPage().subject, objective);
    }
    void aSlideWithoutALiveViewSaysSo()
    {
        Room room;
        QTest::keyClick(room.show, Qt::Key_Home);
        room.jump();
        QVERIFY(!room.presenter->isLive());
        QVERIFY(room.show->isVisible());
        QVERIFY(room.show->accessibleDescription().contains(u"No live view"_s));
    }
    void oneKeyComesBackToTheSameSlideRefreshed()
    {
        Room room;
        const QImage before = room.show->grab().toImage();
        room.jump();
        QVERIFY(room.move());
        room.bench.press(Qt::Key_F5);
        QVERIFY(!room.presenter->isLive());
        QVERIFY(room.show->isVisible());
        QCOMPARE(room.show->currentPage(), 1);
        QVERIFY(room.show->grab().toImage() != before);
        QCOMPARE(room.bench.desk().currentViewId(), u"communicate"_s);
        QVERIFY(!room.bench.desk().isProjector());
        QVERIFY(!room.bench.window().isFullScreen());
        QVERIFY(!room.bench.find<QWidget>(u"meetingBar"_s)->isVisible());
    }
    void whatIsChangedThereIsADecisionOfTheMeetingAndUndoSaysSo()
    {
        Room room;
        room.jump();
        QVERIFY(room.move());
        QCOMPARE(room.decisions(), 1);
        QCOMPARE(room.bench.session().data().meetings.at(0).title, u"Quarterly planning"_s);
        QVERIFY(room.bench.session().undoText().contains(u"Quarterly planning"_s));
        QVERIFY(room.bench.find<QLabel>(u"meetingDecided"_s)->text().startsWith(u"Decision 1"_s));
        auto *why = room.bench.find<QLineEdit>(u"meetingWhy"_s);
        why->setFocus();
        QTest::keyClicks(why, u"Sales asked"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QCOMPARE(
            room.bench.session().data().decisions.at(room.bench.session().data().decisions.size() - 1).reason,
            u"Sales asked"_s);
        room.bench.press(Qt::Key_F5);
        QVERIFY(room.bench.session().editor().placeNeed(room.need(), 3, 3)); // after it: no decision
        QCOMPARE(room.decisions(), 1);
    }
    void whatWasTypedAsTheReasonIsKeptWithoutEnter()
    {
        Room room;
        const auto reason = [&room] {
            const PlanData &plan = room.bench.session().data();
            return decisionsOf(plan, plan.meetings.at(0).id).constLast()->reason;
        };
        room.jump();
        room.bench.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&room.bench.window()));
        QVERIFY(room.move());
        auto *why = room.bench.find<QLineEdit>(u"meetingWhy"_s);
        why->setFocus();
        QTest::keyClicks(why, u"Sales asked"_s);
        room.bench.desk().currentView()->home()->setFocus();
        QCOMPARE(reason(), u"Sales asked"_s);
        QVERIFY(room.bench.session().editor().placeNeed(room.need(), 3, 3));
        QCOMPARE(why->text(), QString());
        why->setFocus();
        QTest::keyClicks(why, u"Less effort"_s);
        room.bench.press(Qt::Key_F5);
        QVERIFY(!room.presenter->isLive());
        QCOMPARE(reason(), u"Less effort"_s);
        QCOMPARE(room.decisions(), 2);
    }
    void theSlideOfDecisionsTakenShowsThoseOfTheMeeting()
    {
        Room room;
        room.jump();
        QVERIFY(room.move());
        room.bench.press(Qt::Key_F5);
        QTest::keyClick(room.show, Qt::Key_End);
        QVERIFY2(room.show->shownPage().title.startsWith(u"One decision taken in this meeting"_s),
                 qPrintable(room.show->shownPage().title));
    }
    void theEndOfTheShowListsWhatWasDecidedToSend()
    {
        Room room;
        room.jump();
        QVERIFY(room.move());
        room.bench.press(Qt::Key_F5);
        QTest::keyClick(room.show, Qt::Key_Escape);
        auto *summary = room.bench.find<MeetingSummary>(u"meetingSummary"_s);
        QVERIFY(summary && summary->isVisible());
        summary->findChild<QPushButton *>(u"copyDecisions"_s)->click();
        QVERIFY2(QApplication::clipboard()->text().contains(u"impact 2.2, effort 4.1"_s),
                 qPrintable(QApplication::clipboard()->text()));
        const QString path = room.bench.path(u"decisions.pdf"_s);
        room.bench.prompt.files.enqueue(path);
        summary->findChild<QPushButton *>(u"exportDecisions"_s)->click();
        QVERIFY(QFile::exists(path));
        summary->close();
    }
    void aShowInWhichNothingWasDecidedEndsQuietly()
    {
        Room room;
        QTest::keyClick(room.show, Qt::Key_Escape);
        QVERIFY(!room.bench.find<MeetingSummary>(u"meetingSummary"_s));
    }
};

QTEST_MAIN(FeatLiveMeeting)
#include "feat_livemeeting.moc"
