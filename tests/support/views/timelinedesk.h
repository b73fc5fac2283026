// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelinemodel.h"
#include "shownpictures.h"
#include "timeline/axisdrawing.h"
#include "timeline/bardrawing.h"
#include "timeline/dependencyarrow.h"
#include "timeline/lanedrawing.h"
#include "timeline/overlaydrawing.h"
#include "timeline/timelinelist.h"
#include "timeline/timelineview.h"
#include "viewbench.h"

#include <QApplication>
#include <QGraphicsView>
#include <QMouseEvent>

// Two objectives, four projects, one of them without dates, one dependency that is kept.
inline constexpr auto threeProjects = R"(
    objective leads quarter=2027-Q1 position=1
    objective churn quarter=2027-Q1 position=2
    project routing objective=leads start=2027-02-01 end=2027-03-26
    project answers objective=leads start=2027-03-29 end=2027-05-07
    project signals objective=churn start=2027-02-01 end=2027-04-02
    project portal objective=churn
    dependency - project=answers depends_on=routing
)";

// The real timeline at the size it has in a window of 1920 × 1080.
struct Desk : ViewBench {
    explicit Desk(const PlanData &data)
        : ViewBench(data)
        , view(context)
        , list(view.findChild<TimelineList *>())
        , chart(view.findChild<QGraphicsView *>(QStringLiteral("timelineChart")))
        , model(static_cast<TimelineModel *>(list->model()))
    {
        showAt(view, {1688, 984}, QStringLiteral("timeline"));
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
    void send(QEvent::Type type, const QPointF &at, Qt::MouseButton button,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, chart->viewport()->mapToGlobal(at), button, held, modifiers);
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
