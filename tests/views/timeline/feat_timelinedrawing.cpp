// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planselection.h"
#include "planfixture.h"
#include "timelinedesk.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class FeatTimelineDrawing : public QObject {
    Q_OBJECT
private:
    PlanFixture m_fixture = planFromText(threeProjects);
    const EntityId m_routing = m_fixture.id(u"routing"_s);
    const EntityId m_answers = m_fixture.id(u"answers"_s);
    const EntityId m_signals = m_fixture.id(u"signals"_s);
    const EntityId m_portal = m_fixture.id(u"portal"_s);

    [[nodiscard]] static QLineEdit *nameOf(const Desk &desk)
    {
        return desk.view.findChild<QLineEdit *>(u"timelineNewProject"_s);
    }
    // Right of everything in the line of that index.
    [[nodiscard]] static QPointF freePlace(const Desk &desk, const QModelIndex &index)
    {
        const QPoint middle = desk.chart->viewport()->mapFrom(
            &desk.view, desk.list->viewport()->mapTo(&desk.view, desk.list->visualRect(index).center()));
        return {1000, double(middle.y())};
    }

private Q_SLOTS:
    void drawingInALaneMakesAProjectWithItsObjectiveAndDays()
    {
        Desk desk(m_fixture.plan);
        const QPointF from = freePlace(desk, desk.indexOf(m_signals).parent());
        desk.press(from);
        desk.moveTo(from + QPointF(60, 0));
        desk.moveTo(from + QPointF(150, 0));
        QCOMPARE(desk.shown<DraftPicture>().size(), 1);
        desk.release(from + QPointF(150, 0));
        QCOMPARE(desk.session.data(), m_fixture.plan);
        QVERIFY(nameOf(desk)->isVisible());
        showAt(desk.view, desk.view.size(), u"timeline-naming"_s);
        QTest::keyClicks(nameOf(desk), u"Health score"_s);
        QTest::keyClick(nameOf(desk), Qt::Key_Return);
        QVERIFY(!nameOf(desk)->isVisible());
        QCOMPARE(desk.session.undoText(), u"Add “Health score”"_s);
        const Project added = desk.project(desk.session.selection().current().id);
        QCOMPARE(added.title, u"Health score"_s);
        QCOMPARE(added.objective, m_fixture.id(u"churn"_s));
        QVERIFY(added.start.dayOfWeek() <= 5 && added.end.dayOfWeek() <= 5);
        QVERIFY(added.start.daysTo(added.end) > 14);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void escapeLeavesNoTrace()
    {
        Desk desk(m_fixture.plan);
        const QPointF from = freePlace(desk, desk.indexOf(m_signals).parent());
        desk.drag(from, 150);
        QTest::keyClicks(nameOf(desk), u"Never"_s);
        QTest::keyClick(nameOf(desk), Qt::Key_Escape);
        QVERIFY(!nameOf(desk)->isVisible());
        QVERIFY(desk.shown<DraftPicture>().isEmpty());
        QCOMPARE(desk.session.data(), m_fixture.plan);
        QVERIFY(!desk.session.canUndo());
        QVERIFY(desk.list->hasFocus());
    }

    void theKeyboardDrawsInTheCurrentLane()
    {
        Desk desk(m_fixture.plan);
        desk.list->setCurrentIndex(desk.indexOf(m_routing));
        desk.view.findChild<QAction *>(u"timelineNewProject"_s)->trigger();
        QTest::keyClicks(nameOf(desk), u"Scoring"_s);
        QTest::keyClick(nameOf(desk), Qt::Key_Return);
        const Project added = desk.project(desk.session.selection().current().id);
        QCOMPARE(added.objective, m_fixture.id(u"leads"_s));
        QCOMPARE(added.start.dayOfWeek(), 1);
    }

    void drawingOnAProjectWithoutDatesGivesItThem()
    {
        Desk desk(m_fixture.plan);
        desk.drag(freePlace(desk, desk.indexOf(m_portal)), 200);
        QVERIFY(!nameOf(desk)->isVisible());
        QVERIFY(desk.project(m_portal).start.isValid());
        QVERIFY(desk.project(m_portal).end > desk.project(m_portal).start);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void aLaneThatCannotTakeItSaysWhy()
    {
        Desk desk(planFromText(R"(
            goal growth position=1
            objective leads quarter=2027-Q1 goal=growth
            project routing objective=leads start=2027-02-01 end=2027-03-26
        )")
                      .plan);
        desk.model->setGrouping(TimelineGrouping::Goal);
        QSignalSpy refusals(&desk.session, &PlanSession::editRefused);
        desk.drag(freePlace(desk, desk.model->index(0, 0)), 150);
        QCOMPARE(refusals.count(), 1);
        QVERIFY(!nameOf(desk)->isVisible());
        QVERIFY(desk.shown<DraftPicture>().isEmpty());
    }

    void aBandSelectsTheBarsThatItTouches()
    {
        Desk desk(m_fixture.plan);
        const QPointF from = desk.barOf(m_routing).topLeft() + QPointF(-40, 2);
        desk.press(from);
        desk.moveTo(from + QPointF(60, 10));
        desk.moveTo(desk.barOf(m_answers).center());
        QCOMPARE(desk.shown<BandPicture>().size(), 1);
        desk.release(desk.barOf(m_answers).center());
        QVERIFY(desk.shown<BandPicture>().isEmpty());
        QCOMPARE(desk.session.selection().selectedOf(EntityKind::Project),
                 (QList<EntityId>{m_routing, m_answers}));
        QVERIFY(!desk.session.canUndo());
    }

    void controlAndAAndShiftAndAClickSelectSeveral()
    {
        Desk desk(m_fixture.plan);
        desk.list->setFocus();
        desk.list->setCurrentIndex(desk.indexOf(m_routing));
        QTest::keyClick(desk.list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.session.selection().selectedOf(EntityKind::Project).size(), 4);
        desk.session.selection().select({EntityKind::Project, m_routing});
        const QPointF at = desk.barOf(m_signals).center();
        desk.send(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::ShiftModifier);
        desk.send(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(desk.session.selection().selectedOf(EntityKind::Project),
                 (QList<EntityId>{m_routing, m_answers, m_signals}));
    }

    void theHeadingIsAHandleOfTime()
    {
        Desk desk(m_fixture.plan);
        const double left = desk.barOf(m_routing).left();
        desk.drag({400, 20}, 120);
        QVERIFY(std::abs(desk.barOf(m_routing).left() - left - 120) <= 1);
        QVERIFY(!desk.session.canUndo());
    }

    void whoeverWaitsMovesAlongAlreadyWhileItIsDragged()
    {
        PlanFixture fixture = planFromText(threeProjects);
        PlanData plan = fixture.plan;
        plan.plan.findForWriting(PlanSettings::onlyId)->shiftSuccessors = true;
        Desk desk(plan);
        const QRectF waiting = desk.barOf(m_answers);
        const QPointF grip = desk.barOf(m_routing).center();
        desk.press(grip);
        desk.moveTo(grip + QPointF(100, 0));
        QVERIFY(desk.barOf(m_answers).left() > waiting.left() + 60);
        QCOMPARE(desk.session.data(), plan);
        const QList<FlagPicture> flags = desk.shown<FlagPicture>();
        QVERIFY(std::any_of(flags.cbegin(), flags.cend(),
                            [](const FlagPicture &flag) { return flag.text.endsWith(u"moves 1 more"_s); }));
        desk.release(grip + QPointF(100, 0));
        QCOMPARE(desk.session.undoText(), u"Move “routing” and 1 that waits for it"_s);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), plan);
    }
};

QTEST_MAIN(FeatTimelineDrawing)
#include "feat_timelinedrawing.moc"
