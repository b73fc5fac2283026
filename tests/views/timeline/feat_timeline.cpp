// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "items/timelinemodel.h"
#include "planfixture.h"
#include "shownpictures.h"
#include "timeline/axisdrawing.h"
#include "timeline/bardrawing.h"
#include "timeline/dependencyarrow.h"
#include "timeline/timelinelist.h"
#include "timeline/timelineview.h"
#include "viewbench.h"

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

namespace {

constexpr auto threeProjects = R"(
    objective leads quarter=2027-Q1 position=1
    objective churn quarter=2027-Q1 position=2
    project routing objective=leads start=2027-02-01 end=2027-03-26
    project answers objective=leads start=2027-03-29 end=2027-05-07
    project signals objective=churn start=2027-02-01 end=2027-04-02
    project portal objective=churn
    dependency - project=answers depends_on=routing
)";

PlanData manyProjects(int count)
{
    PlanData plan;
    plan.objectives.insert({.id = {1}, .title = u"Everything"_s, .quarter = {2027, 1}});
    for (int i = 0; i < count; ++i) {
        const QDate start = QDate(2027, 1, 4).addDays(i % 60);
        plan.projects.insert({.id = {1000 + i},
                              .title = u"Project %1"_s.arg(i),
                              .objective = {1},
                              .start = start,
                              .end = start.addDays(40)});
    }
    return plan;
}

// The real timeline at the size it has in a window of 1920 × 1080.
struct Desk : ViewBench {
    explicit Desk(const PlanData &data)
        : ViewBench(data)
        , view(context)
        , list(view.findChild<TimelineList *>())
        , chart(view.findChild<QGraphicsView *>(u"timelineChart"_s))
        , model(static_cast<TimelineModel *>(list->model()))
    {
        showAt(view, {1688, 984}, u"timeline"_s);
    }

    [[nodiscard]] QModelIndex indexOf(EntityId project) const
    {
        return model->indexOfRow(model->rowOf(project));
    }
    template <typename Picture>
    [[nodiscard]] QList<Picture> shown() const
    {
        return shownPictures<Picture>(*chart->scene());
    }
    // The bar beside the project's line in the list; null: none is drawn.
    [[nodiscard]] QRectF barOf(EntityId project) const
    {
        const QRect line = list->visualRect(indexOf(project));
        const QPoint middle = chart->viewport()->mapFrom(
            &view, list->viewport()->mapTo(&view, line.isValid() ? line.center() : QPoint(0, -1000)));
        for (const BarPicture &bar : shown<BarPicture>()) {
            if (bar.lane.top() <= middle.y() && middle.y() < bar.lane.bottom())
                return bar.bar;
        }
        return {};
    }
    void press(const QPointF &at) { send(QEvent::MouseButtonPress, at, Qt::LeftButton); }
    void moveTo(const QPointF &at) { send(QEvent::MouseMove, at, Qt::NoButton); }
    void release(const QPointF &at) { send(QEvent::MouseButtonRelease, at, Qt::LeftButton); }
    void drag(const QPointF &from, double pixels)
    {
        press(from);
        moveTo(from + QPointF(pixels / 2, 0));
        moveTo(from + QPointF(pixels, 0));
        release(from + QPointF(pixels, 0));
    }
    void send(QEvent::Type type, const QPointF &at, Qt::MouseButton button)
    {
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, chart->viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(chart->viewport(), &event);
    }
    // A repeated press is what a key that is held sends.
    void key(int key, Qt::KeyboardModifiers modifiers, bool isRepeat = false)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, {}, isRepeat);
        QApplication::sendEvent(list, &event);
    }
    [[nodiscard]] const Project &project(EntityId id) const { return *session.data().projects.find(id); }

    TimelineView view;
    TimelineList *list;
    QGraphicsView *chart;
    TimelineModel *model;
};

} // namespace

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

    void onlyTheRowsInSightAreBuilt()
    {
        Desk desk(manyProjects(1000));
        QCOMPARE(desk.model->scene().rows.size(), 1000);
        const qsizetype items = desk.chart->scene()->items().size();
        QVERIFY2(items < 400, qPrintable(QString::number(items)));
        QVERIFY(desk.shown<BarPicture>().size() < 30);
        desk.list->verticalScrollBar()->setValue(desk.list->verticalScrollBar()->maximum());
        QVERIFY(!desk.shown<BarPicture>().isEmpty());
        QVERIFY(desk.chart->scene()->items().size() < items + 10);
    }

    void listAndChartStayInStep()
    {
        Desk desk(manyProjects(200));
        desk.list->verticalScrollBar()->setValue(777);
        const QRect line = desk.list->visualRect(desk.list->indexAt({100, 300}));
        const QPoint top = desk.chart->viewport()->mapFrom(
            &desk.view, desk.list->viewport()->mapTo(&desk.view, line.topLeft()));
        const QList<BarPicture> bars = desk.shown<BarPicture>();
        QVERIFY(std::any_of(bars.cbegin(), bars.cend(),
                            [&top](const BarPicture &bar) { return bar.lane.top() == top.y(); }));
    }

    void aConflictIsMarkedByShapeAndSentenceAndMovesNothing()
    {
        Desk desk(m_fixture.plan);
        QCOMPARE(desk.shown<ArrowPicture>().size(), 1);
        QVERIFY(!desk.shown<ArrowPicture>().constFirst().isConflict);
        const Project successor = desk.project(m_answers);
        const QRectF bar = desk.barOf(m_routing);
        desk.press(bar.center());
        desk.moveTo(bar.center() + QPointF(100, 0));
        QVERIFY2(desk.shown<ArrowPicture>().constFirst().isConflict, "already while it is dragged");
        showAt(desk.view, desk.view.size(), u"timeline-dragging"_s);
        desk.release(bar.center() + QPointF(100, 0));
        QVERIFY(desk.shown<ArrowPicture>().constFirst().isConflict);
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

    void zoomKeepsWhatIsUnderThePointer()
    {
        Desk desk(m_fixture.plan);
        const QRectF before = desk.barOf(m_routing);
        QWheelEvent zoom(before.topLeft(), desk.chart->viewport()->mapToGlobal(before.topLeft()), {},
                         {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.chart->viewport(), &zoom);
        const QRectF after = desk.barOf(m_routing);
        QVERIFY(std::abs(after.left() - before.left()) <= 1);
        QVERIFY(after.width() > before.width() * 1.3);
    }

    void theGridStandsWhereTheHeadingSaysThatMonthsBegin()
    {
        Desk desk(m_fixture.plan);
        for (const QSize &size : {QSize(1688, 984), QSize(1302, 672), QSize(1900, 700)}) {
            desk.view.resize(size);
            QCoreApplication::processEvents();
            QList<double> lines;
            for (QGraphicsItem *item : desk.chart->scene()->items()) {
                if (const auto *line = dynamic_cast<QGraphicsLineItem *>(item); line && line->isVisible())
                    lines += line->mapToScene(line->line().p1()).x();
            }
            for (const SpanLabel &month : desk.shown<HeadingPicture>().constFirst().minor) {
                const bool isThere = std::any_of(lines.cbegin(), lines.cend(), [&month](double x) {
                    return std::abs(x - month.left) <= 1;
                });
                QVERIFY2(isThere || month.left < 0, qPrintable(month.label));
            }
        }
    }

    void zoomGoesFromWeeksToQuarters()
    {
        ViewBench bench(samplePlanData());
        TimelineView view(bench.context);
        auto *zoom = view.findChild<SegmentedControl *>(u"timelineZoom"_s);
        const auto *chart = view.findChild<QGraphicsView *>(u"timelineChart"_s);
        showAt(view, {1688, 984}, u"timeline-months"_s);
        QCOMPARE(zoom->currentIndex(), 1);
        zoom->segment(0)->click();
        showAt(view, {1688, 984}, u"timeline-weeks"_s);
        const QList<SpanLabel> weeks = shownPictures<HeadingPicture>(*chart->scene()).constFirst().minor;
        QCOMPARE(weeks.at(1).label.left(1), u"W"_s);
        zoom->segment(2)->click();
        showAt(view, {1688, 984}, u"timeline-quarters"_s);
        QVERIFY(shownPictures<HeadingPicture>(*chart->scene()).constFirst().major.size() >= 8);
        view.findChild<QAction *>(u"timelineFitQuarter"_s)->trigger();
        const QList<SpanLabel> quarters = shownPictures<HeadingPicture>(*chart->scene()).constFirst().major;
        QCOMPARE(quarters.size(), 1);
        QCOMPARE(quarters.constFirst().label, bench.figures.quarter().label(bench.session.language()));
    }

    void timeScrollsAsFarAsOneLikesAndTodayBringsItBack()
    {
        Desk desk(m_fixture.plan);
        const double left = desk.barOf(m_routing).left();
        for (int i = 0; i < 100; ++i) {
            QWheelEvent scroll({50, 100}, desk.chart->viewport()->mapToGlobal(QPointF(50, 100)), {},
                               {0, -1200}, Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(desk.chart->viewport(), &scroll);
        }
        QCOMPARE(desk.barOf(m_routing).left(), left - 100 * 1200);
        desk.view.findChild<QAction *>(u"timelineToday"_s)->trigger();
        QVERIFY(std::abs(desk.barOf(m_answers).left() - desk.chart->viewport()->width() / 2.0) < 200);
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

    void itIsDrawnInBothThemesAndLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr-light-1920") << u"fr"_s << false << QSize(1688, 984);
        QTest::newRow("en-dark-1920") << u"en"_s << true << QSize(1688, 984);
        QTest::newRow("fr-light-1366") << u"fr"_s << false << QSize(1302, 672);
        QTest::newRow("en-light-1366") << u"en"_s << false << QSize(1302, 672);
    }
    void itIsDrawnInBothThemesAndLanguages()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        ViewBench bench(samplePlanData(language), language, isDark);
        const auto late =
            std::find_if(bench.session.data().projects.begin(), bench.session.data().projects.end(),
                         [](const Project &p) { return p.progress == 55.0; });
        TimelineView view(bench.context);
        if (late != bench.session.data().projects.end())
            bench.session.selection().select({EntityKind::Project, late->id});
        showAt(view, size, u"timeline-"_s + QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(view.facts().startsWith(u"12 "_s));
    }

    void theProjectorShowsItLargeAndWithoutControls()
    {
        ViewBench bench(samplePlanData(u"fr"), u"fr");
        TimelineView view(bench.context);
        auto *style = static_cast<GainlineStyle *>(qApp->style());
        style->setLocalTheme(&view, Theme::light().forProjector(1080));
        view.setProjector(true);
        showAt(view, {1920, 1080}, u"timeline-projector"_s);
        QVERIFY(!view.findChild<QPushButton *>(u"timelineAddProject"_s)->isVisible());
        const auto *chart = view.findChild<QGraphicsView *>(u"timelineChart"_s);
        const QList<BarPicture> bars = shownPictures<BarPicture>(*chart->scene());
        QVERIFY(!bars.isEmpty());
        QVERIFY(bars.constFirst().lane.height() >= 60);
        style->clearLocalTheme(&view);
    }
};

QTEST_MAIN(FeatTimeline)
#include "feat_timeline.moc"
