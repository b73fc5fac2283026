// SPDX-License-Identifier: GPL-3.0-or-later
// A step of scrolling and of dragging on the timeline with 1,000 projects and 2,000 dependencies, and of
// scrolling with 10,000 projects, in milliseconds and as a ratio to a plain QGraphicsScene that holds the
// same visible items and moves them.
#include "document/planselection.h"
#include "framebench.h"
#include "painting/theme.h"
#include "shownpictures.h"
#include "timeline/axisdrawing.h"
#include "timeline/bardrawing.h"
#include "timeline/dependencyarrow.h"
#include "timeline/lanedrawing.h"
#include "timeline/timelineview.h"
#include "viewbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>
#include <QTreeView>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int perObjective = 20;
constexpr int steps = 200;

// Two dependencies a project, and those that wait move along.
PlanData manyProjects(int count)
{
    PlanData plan;
    plan.plan.findForWriting(PlanSettings::onlyId)->shiftSuccessors = true;
    for (int i = 0; i < count / perObjective; ++i)
        plan.objectives.insert({.id = {1 + i}, .title = u"Objective %1"_s.arg(i), .quarter = {2027, 1}});
    for (int i = 0; i < count; ++i) {
        const QDate start = QDate(2027, 1, 4).addDays(i * 7 % 180);
        plan.projects.insert({.id = {100'000 + i},
                              .title = u"Project %1"_s.arg(i),
                              .objective = {1 + i / perObjective},
                              .start = start,
                              .end = start.addDays(20 + i % 60),
                              .progress = i % 100});
        for (int back = 1; back <= 2 && i >= back * 3; ++back)
            plan.dependencies.insert(
                {{1'000'000 + 2 * i + back}, {100'000 + i}, {100'000 + i - back * 3}, 0});
    }
    return plan;
}

template <typename Picture, typename Bounds>
void addAll(QGraphicsItem *parent, const Theme &theme, const QList<Picture> &pictures,
            void (*draw)(QPainter *, const Picture &, const Theme &), Bounds bounds)
{
    for (const Picture &picture : pictures)
        (new PictureItem<Picture>(draw, theme, parent))->present(picture, bounds(picture));
}

// The same pictures in a scene of their own that moves by 23 pixels a step.
double yardstickOf(const QGraphicsView &chart)
{
    const Theme theme = Theme::light();
    const QGraphicsScene &shown = *chart.scene();
    QGraphicsScene scene;
    auto *all = scene.addRect({}, Qt::NoPen);
    const auto lane = [](const auto &picture) { return picture.lane; };
    addAll(all, theme, shownPictures<GroundPicture>(shown), &drawGround,
           [](const GroundPicture &picture) { return picture.box; });
    addAll(all, theme, shownPictures<BracketPicture>(shown), &drawBracket, lane);
    addAll(all, theme, shownPictures<ArrowPicture>(shown), &drawArrow,
           [&theme](const ArrowPicture &picture) { return picture.bounds(theme); });
    addAll(all, theme, shownPictures<BarPicture>(shown), &drawBar, lane);
    QGraphicsView view(&scene);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setSceneRect(chart.viewport()->rect());
    view.resize(chart.viewport()->size());
    view.show();
    QCoreApplication::processEvents();
    QTextStream(stdout) << shownPictures<BarPicture>(shown).size() << " bars, "
                        << shownPictures<ArrowPicture>(shown).size() << " arrows in sight, "
                        << shown.items().size() << " items built\n";
    return medianMilliseconds(steps, [all](int i) {
        all->setPos(0, -(i % 10) * 23);
        QCoreApplication::processEvents();
    });
}

struct Timeline {
    explicit Timeline(int count)
        : bench(manyProjects(count))
    {
        QElapsedTimer timer;
        timer.start();
        view = std::make_unique<TimelineView>(bench.context);
        showAt(*view, {1688, 984}, {});
        QTextStream(stdout) << count << " projects, " << bench.session.data().dependencies.size()
                            << " dependencies: opened and shown in " << timer.elapsed() << " ms\n";
        chart = view->findChild<QGraphicsView *>(u"timelineChart"_s);
        paper = chart->viewport();
        down = view->findChild<QTreeView *>(u"timelineList"_s)->verticalScrollBar();
        yardstick = yardstickOf(*chart);
        report(u"plain QGraphicsScene"_s, yardstick);
    }

    void report(const QString &what, double milliseconds) const
    {
        reportFrame(what, milliseconds, yardstick, u"QGraphicsScene"_s);
    }
    void measureScrolling() const
    {
        report(u"scroll down"_s, medianMilliseconds(steps, [this](int i) {
                   down->setValue(i * 23);
                   QCoreApplication::processEvents();
               }));
        report(u"jump down"_s, medianMilliseconds(steps, [this](int i) {
                   down->setValue(down->maximum() / steps * i);
                   QCoreApplication::processEvents();
               }));
        report(u"scroll across"_s, medianMilliseconds(steps, [this](int i) {
                   QWheelEvent wheel({300, 300}, paper->mapToGlobal(QPointF(300, 300)), {},
                                     {0, i % 40 < 20 ? 30 : -30}, Qt::NoButton, Qt::ShiftModifier,
                                     Qt::NoScrollPhase, false);
                   QApplication::sendEvent(paper, &wheel);
                   QCoreApplication::processEvents();
               }));
    }
    void measureDrag() const
    {
        down->setValue(200);
        QCoreApplication::processEvents();
        const QList<BarPicture> bars = shownPictures<BarPicture>(*chart->scene());
        const QPointF grip = bars.at(bars.size() / 2).bar.center();
        sendMouse(paper, QEvent::MouseButtonPress, grip);
        report(u"drag with what waits"_s, medianMilliseconds(steps, [this, grip](int i) {
                   sendMouse(paper, QEvent::MouseMove, grip + QPointF(20 + i % 100 * 5, 0));
                   QCoreApplication::processEvents();
               }));
        QElapsedTimer timer;
        timer.start();
        sendMouse(paper, QEvent::MouseButtonRelease, grip);
        QCoreApplication::processEvents();
        report(u"let go"_s, double(timer.nsecsElapsed()) / 1e6);
    }

    ViewBench bench;
    std::unique_ptr<TimelineView> view;
    QGraphicsView *chart = nullptr;
    QWidget *paper = nullptr;
    QScrollBar *down = nullptr;
    double yardstick = 1;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    {
        const Timeline usual(1000);
        usual.measureScrolling();
        usual.measureDrag();
    }
    const Timeline large(10'000);
    large.measureScrolling();
    return 0;
}
