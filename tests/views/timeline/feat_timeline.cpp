// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/planselection.h"
#include "planfixture.h"
#include "timelinedesk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class FeatTimeline : public QObject {
    Q_OBJECT
private:
    PlanFixture m_fixture = planFromText(threeProjects);
    const EntityId m_routing = m_fixture.id(u"routing"_s);
    const EntityId m_answers = m_fixture.id(u"answers"_s);
    const EntityId m_signals = m_fixture.id(u"signals"_s);
    const EntityId m_portal = m_fixture.id(u"portal"_s);

private Q_SLOTS:
    void draggingABarMovesBothDatesInOneNamedStep()
    {
        Desk desk(m_fixture.plan);
        const Project before = desk.project(m_routing);
        desk.drag(desk.barOf(m_routing).center(), 70);
        const Project after = desk.project(m_routing);
        QVERIFY(after.start > before.start);
        QCOMPARE(after.start.daysTo(after.end), before.start.daysTo(before.end));
        QVERIFY2(after.start.dayOfWeek() <= 5, "where months are shown a start snaps to a weekday");
        QCOMPARE(desk.session.undoText(), u"Move “routing” on the timeline"_s);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.project(m_routing), before);
        QVERIFY(!desk.session.canUndo());
    }

    void draggingAnEdgeChangesOnlyThatEnd()
    {
        Desk desk(m_fixture.plan);
        const Project before = desk.project(m_signals);
        const QRectF bar = desk.barOf(m_signals);
        desk.drag({bar.right() - 2, bar.center().y()}, 80);
        QCOMPARE(desk.project(m_signals).start, before.start);
        QVERIFY(desk.project(m_signals).end > before.end);
        const Project longer = desk.project(m_signals);
        const QRectF now = desk.barOf(m_signals);
        desk.drag({now.left() + 2, now.center().y()}, 50);
        QVERIFY(desk.project(m_signals).start > longer.start);
        QCOMPARE(desk.project(m_signals).end, longer.end);
    }

    void anEdgeCannotBeDraggedPastTheOther()
    {
        Desk desk(m_fixture.plan);
        const QRectF bar = desk.barOf(m_signals);
        desk.drag({bar.right() - 2, bar.center().y()}, -2000);
        QCOMPARE(desk.project(m_signals).end, desk.project(m_signals).start);
    }

    void theBarFollowsThePointerBeforeThePlanKnows()
    {
        Desk desk(m_fixture.plan);
        const QRectF before = desk.barOf(m_routing);
        desk.press(before.center());
        desk.moveTo(before.center() + QPointF(90, 0));
        QVERIFY(desk.barOf(m_routing).left() > before.left() + 60);
        QCOMPARE(desk.session.data(), m_fixture.plan);
        desk.release(before.center());
    }

    void escapeDuringADragLeavesThePlanUntouched()
    {
        Desk desk(m_fixture.plan);
        const QRectF before = desk.barOf(m_routing);
        desk.press(before.center());
        desk.moveTo(before.center() + QPointF(120, 0));
        QTest::keyClick(desk.list, Qt::Key_Escape);
        QCOMPARE(desk.barOf(m_routing), before);
        desk.release(before.center() + QPointF(120, 0));
        QCOMPARE(desk.session.data(), m_fixture.plan);
        QVERIFY(!desk.session.canUndo());
    }

    void severalSelectedProjectsMoveTogether()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({{EntityKind::Project, m_routing}, {EntityKind::Project, m_answers}},
                                        {EntityKind::Project, m_routing});
        desk.drag(desk.barOf(m_routing).center(), 70);
        const qint64 days = QDate(2027, 2, 1).daysTo(desk.project(m_routing).start);
        QVERIFY(days > 0);
        QCOMPARE(QDate(2027, 3, 29).daysTo(desk.project(m_answers).start), days);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void aConflictIsMarkedByShapeAndSentenceAndMovesNothing()
    {
        Desk desk(m_fixture.plan);
        QCOMPARE(desk.shown<ArrowPicture>().size(), 1);
        QVERIFY(desk.shown<ArrowPicture>().constFirst().state != ArrowState::Conflict);
        const Project successor = desk.project(m_answers);
        const QRectF bar = desk.barOf(m_routing);
        desk.press(bar.center());
        desk.moveTo(bar.center() + QPointF(100, 0));
        QVERIFY2(desk.shown<ArrowPicture>().constFirst().state == ArrowState::Conflict,
                 "already while it is dragged");
        showAt(desk.view, desk.view.size(), u"timeline-dragging"_s);
        desk.release(bar.center() + QPointF(100, 0));
        QVERIFY(desk.shown<ArrowPicture>().constFirst().state == ArrowState::Conflict);
        QCOMPARE(desk.project(m_answers), successor);
        QVERIFY(desk.indexOf(m_answers).data(Qt::ToolTipRole).toString().contains(u"at the earliest"_s));
    }

    void aHeldKeyMovesInOneStep()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_routing});
        desk.key(Qt::Key_Right, Qt::ControlModifier);
        for (int i = 0; i < 4; ++i)
            desk.key(Qt::Key_Right, Qt::ControlModifier, true);
        QCOMPARE(desk.project(m_routing).start, QDate(2027, 2, 6));
        QCOMPARE(desk.project(m_routing).end, QDate(2027, 3, 31));
        desk.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.project(m_routing).start, QDate(2027, 1, 30));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.project(m_routing).start, QDate(2027, 2, 6));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void shiftWithAnArrowLengthensAndShortens()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_routing});
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.project(m_routing).start, QDate(2027, 2, 1));
        QCOMPARE(desk.project(m_routing).end, QDate(2027, 3, 27));
        desk.key(Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(desk.project(m_routing).end, QDate(2027, 3, 26));
    }

    void collapsingAnObjectiveHidesItsRowsAndLastsThroughEdits()
    {
        Desk desk(m_fixture.plan);
        QCOMPARE(desk.shown<BarPicture>().size(), 4);
        desk.list->setCurrentIndex(desk.indexOf(m_routing).parent());
        desk.key(Qt::Key_Left, Qt::NoModifier);
        QCOMPARE(desk.shown<BarPicture>().size(), 2);
        QVERIFY(desk.shown<ArrowPicture>().isEmpty());
        QVERIFY(desk.session.editor().remove({{EntityKind::Project, m_signals}}));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.shown<BarPicture>().size(), 2);
        desk.key(Qt::Key_Right, Qt::NoModifier);
        QCOMPARE(desk.shown<BarPicture>().size(), 4);
    }

    void altAndShiftWithAnArrowMovesTheStart()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_routing});
        desk.key(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
        QCOMPARE(desk.project(m_routing).start, QDate(2027, 1, 31));
        QCOMPARE(desk.project(m_routing).end, QDate(2027, 3, 26));
    }

    void everyVerbIsInTheMenuWithItsNameAndItsKey()
    {
        Desk desk(m_fixture.plan);
        QStringList names;
        for (const QAction *action : desk.view.viewActions()) {
            QVERIFY2(!action->text().isEmpty() && !action->shortcut().isEmpty(),
                     qPrintable(action->objectName()));
            names += action->text();
        }
        QCOMPARE(names.removeDuplicates(), 0);
        const auto *move = desk.view.findChild<QAction *>(u"timelineMoveLater"_s);
        QVERIFY2(!move->isEnabled(), "nothing is selected");
        desk.session.selection().select({EntityKind::Project, m_routing});
        QVERIFY(move->isEnabled());
        QVERIFY2(!desk.view.findChild<QAction *>(u"timelineLag"_s)->isEnabled(), "it is no dependency");
    }

    void whatWaitsMovesAlongOnlyOnceItIsAskedFor()
    {
        Desk desk(m_fixture.plan);
        auto *shift = desk.view.findChild<QAction *>(u"timelineShiftSuccessors"_s);
        QVERIFY(!shift->isChecked());
        shift->trigger();
        QVERIFY(desk.session.data().settings().shiftSuccessors);
        QVERIFY(desk.session.undo());
        QVERIFY(!shift->isChecked());
    }

    void aCollapsedLaneShowsOneBarForAll()
    {
        Desk desk(m_fixture.plan);
        desk.list->collapse(desk.indexOf(m_routing).parent());
        const QList<BracketPicture> lanes = desk.shown<BracketPicture>();
        const auto one = std::find_if(lanes.cbegin(), lanes.cend(),
                                      [](const BracketPicture &lane) { return lane.isCollapsed; });
        QVERIFY(one != lanes.cend());
        QCOMPARE(one->text, u"2 projects, 0%"_s);
        QVERIFY(one->right > one->left);
    }

    void lanesByLeadAndWhatIsCollapsedAreKept()
    {
        Desk desk(m_fixture.plan);
        desk.model->setGrouping(TimelineGrouping::None);
        QCOMPARE(desk.shown<BracketPicture>().size(), 0);
        QCOMPARE(desk.shown<BarPicture>().size(), 4);
        desk.model->setGrouping(TimelineGrouping::Lead);
        desk.list->collapse(desk.model->index(0, 0));
        QVERIFY(desk.shown<BarPicture>().isEmpty());
        const QByteArray state = desk.view.viewState();
        Desk again(m_fixture.plan);
        again.view.restoreViewState(state);
        QCOMPARE(again.model->grouping(), TimelineGrouping::Lead);
        QVERIFY(again.shown<BarPicture>().isEmpty());
        QVERIFY(!again.list->isExpanded(again.model->index(0, 0)));
        again.view.restoreViewState("nonsense\n\n:::");
        QCOMPARE(again.model->grouping(), TimelineGrouping::Objective);
    }

    void aProjectWithoutDatesOffersToSetThem()
    {
        Desk desk(m_fixture.plan);
        QVERIFY(desk.barOf(m_portal).isNull());
        const QList<BarPicture> bars = desk.shown<BarPicture>();
        const auto hint = std::find_if(bars.cbegin(), bars.cend(),
                                       [](const BarPicture &bar) { return !bar.hint.isEmpty(); });
        QVERIFY(hint != bars.cend());
        desk.press(hint->hintBox.center());
        desk.release(hint->hintBox.center());
        QCOMPARE(desk.project(m_portal).start, QDate(2027, 3, 11));
        QVERIFY(desk.project(m_portal).end > desk.project(m_portal).start);
        QVERIFY(!desk.barOf(m_portal).isNull());
        QVERIFY(desk.session.undo());
        QVERIFY(!desk.project(m_portal).start.isValid());
    }

    void deleteRemovesAndUndoBringsBack()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_routing});
        desk.key(Qt::Key_Delete, Qt::NoModifier);
        QVERIFY(!desk.session.data().projects.contains(m_routing));
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }

    void barsFollowTheOneSelection()
    {
        Desk desk(m_fixture.plan);
        desk.list->setCurrentIndex(desk.indexOf(m_signals));
        QCOMPARE(desk.session.selection().current(), (EntityRef{EntityKind::Project, m_signals}));
        const auto selected = [&desk] {
            QList<QRectF> bars;
            for (const BarPicture &bar : desk.shown<BarPicture>()) {
                if (bar.isSelected)
                    bars += bar.bar;
            }
            return bars;
        };
        QCOMPARE(selected(), QList<QRectF>{desk.barOf(m_signals)});
        const QPointF other = desk.barOf(m_routing).center();
        desk.press(other);
        desk.release(other);
        QCOMPARE(desk.list->currentIndex(), desk.indexOf(m_routing));
        QCOMPARE(selected(), QList<QRectF>{desk.barOf(m_routing)});
        desk.key(Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(desk.detailsOpened, 1);
    }

    void aNewProjectIsSelectedAndOpened()
    {
        Desk desk(m_fixture.plan);
        desk.session.selection().select({EntityKind::Project, m_signals});
        desk.view.findChild<QPushButton *>(u"timelineAddProject"_s)->click();
        const EntityRef current = desk.session.selection().current();
        QCOMPARE(desk.project(current.id).objective, m_fixture.id(u"churn"_s));
        QVERIFY(!desk.barOf(current.id).isNull());
        QCOMPARE(desk.detailsOpened, 1);
    }

    void everyBarHasALineThatAssistiveToolsRead()
    {
        Desk desk(m_fixture.plan);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(desk.list);
        QVERIFY(list);
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            if (QAccessibleInterface *child = list->child(i))
                names += child->text(QAccessible::Name);
        }
        QVERIFY2(!names.filter(u"routing, from 1 February 2027"_s).isEmpty(), qPrintable(names.join(u'\n')));
    }

    void anEmptyPlanSaysHowToBegin()
    {
        Desk desk{PlanData()};
        QVERIFY(!desk.chart->isVisible());
        desk.view.findChild<QPushButton *>(u"timelineAddProject"_s)->click();
        QVERIFY(desk.chart->isVisible());
    }

    void aReadOnlyPlanDoesNotMove()
    {
        Desk desk(m_fixture.plan);
        desk.test.store().setReadOnly(true);
        desk.drag(desk.barOf(m_routing).center(), 70);
        QCOMPARE(desk.session.data(), m_fixture.plan);
    }
};

QTEST_MAIN(FeatTimeline)
#include "feat_timeline.moc"
