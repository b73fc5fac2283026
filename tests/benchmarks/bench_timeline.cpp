// SPDX-License-Identifier: GPL-3.0-or-later
// A step of scrolling and of dragging on the timeline with 1,000 projects and 2,000 dependencies, in
// milliseconds and as a ratio to QPainter drawing the same visible rows, arrows and headings.
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
#include <QGraphicsView>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>
#include <QTreeView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int projectCount = 1000;
constexpr int perObjective = 20;
constexpr int steps = 200;

PlanData thousandProjects()
{
    PlanData plan;
    for (int i = 0; i < projectCount / perObjective; ++i)
        plan.objectives.insert({.id = {1 + i}, .title = u"Objective %1"_s.arg(i), .quarter = {2027, 1}});
    for (int i = 0; i < projectCount; ++i) {
        const QDate start = QDate(2027, 1, 4).addDays(i * 7 % 180);
        plan.projects.insert({.id = {1000 + i},
                              .title = u"Project %1"_s.arg(i),
                              .objective = {1 + i / perObjective},
                              .start = start,
                              .end = start.addDays(20 + i % 60),
                              .progress = i % 100});
        for (int back = 1; back <= 2; ++back) {
            const int before = (i + projectCount - back * 3) % projectCount;
            plan.dependencies.insert({{10000 + 2 * i + back}, {1000 + i}, {1000 + before}, 0});
        }
    }
    return plan;
}

template <typename Picture>
void drawAll(QPainter &painter, const QList<Picture> &pictures,
             void (*draw)(QPainter *, const Picture &, const Theme &))
{
    const Theme theme = Theme::light();
    for (const Picture &picture : pictures) {
        painter.save();
        draw(&painter, picture, theme);
        painter.restore();
    }
}

double reference(const QGraphicsView &chart)
{
    const QGraphicsScene &scene = *chart.scene();
    const auto bars = shownPictures<BarPicture>(scene);
    const auto brackets = shownPictures<BracketPicture>(scene);
    const auto arrows = shownPictures<ArrowPicture>(scene);
    const auto grounds = shownPictures<GroundPicture>(scene);
    const auto headings = shownPictures<HeadingPicture>(scene);
    const auto flags = shownPictures<FlagPicture>(scene);
    QImage paper(chart.viewport()->size(), QImage::Format_RGB32);
    QTextStream(stdout) << bars.size() << " bars, " << arrows.size() << " arrows in sight, "
                        << scene.items().size() << " items built\n";
    return medianMilliseconds(steps, [&](int) {
        paper.fill(Qt::white);
        QPainter painter(&paper);
        drawAll(painter, grounds, &drawGround);
        drawAll(painter, brackets, &drawBracket);
        drawAll(painter, arrows, &drawArrow);
        drawAll(painter, bars, &drawBar);
        drawAll(painter, headings, &drawHeading);
        drawAll(painter, flags, &drawFlag);
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ViewBench bench(thousandProjects());
    TimelineView view(bench.context);
    showAt(view, {1688, 984}, {});
    auto *chart = view.findChild<QGraphicsView *>(u"timelineChart"_s);
    QWidget *paper = chart->viewport();
    QScrollBar *down = view.findChild<QTreeView *>(u"timelineList"_s)->verticalScrollBar();
    const double yardstick = reference(*chart);
    reportFrame(u"QPainter alone"_s, yardstick, yardstick);

    const auto scrollDown = [&](int i) {
        down->setValue(i * 23);
        QCoreApplication::processEvents();
    };
    reportFrame(u"scroll down"_s, medianMilliseconds(steps, scrollDown), yardstick);
    const auto scrollAcross = [&](int i) {
        QWheelEvent wheel({300, 300}, paper->mapToGlobal(QPointF(300, 300)), {}, {0, i % 40 < 20 ? 30 : -30},
                          Qt::NoButton, Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(paper, &wheel);
        QCoreApplication::processEvents();
    };
    reportFrame(u"scroll across"_s, medianMilliseconds(steps, scrollAcross), yardstick);

    down->setValue(200);
    QCoreApplication::processEvents();
    const QList<BarPicture> bars = shownPictures<BarPicture>(*chart->scene());
    const QPointF grip = bars.at(bars.size() / 2).bar.center();
    sendMouse(paper, QEvent::MouseButtonPress, grip);
    const auto drag = [&](int i) {
        sendMouse(paper, QEvent::MouseMove, grip + QPointF(20 + i % 100 * 5, 0));
        QCoreApplication::processEvents();
    };
    reportFrame(u"drag"_s, medianMilliseconds(steps, drag), yardstick);
    sendMouse(paper, QEvent::MouseButtonRelease, grip);
    return 0;
}
