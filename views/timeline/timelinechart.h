// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "timeline/timelineplot.h"

#include <QChartView>

class TimelineModel;

// The chart beside the list: looks after what is in sight and what the pointer does. Keys belong to
// the list, which is the same projects for keyboard and assistive tools.
class TimelineChart final : public QChartView {
    Q_OBJECT

public:
    TimelineChart(const ViewContext &context, TimelineModel &model, QWidget *parent = nullptr);
    ~TimelineChart() override;

    void setCollapsed(const QSet<TimelineLane> &lanes);
    // Pixels that the lines are scrolled down.
    void setTop(int top);

    [[nodiscard]] const TimeScale &scale() const { return m_sight.scale; }
    // In the coordinates of the viewport; null without dates or when its objective is collapsed.
    [[nodiscard]] QRectF barOf(EntityId project) const;
    [[nodiscard]] bool isDragging() const { return m_sight.drag.has_value(); }

    void setLevel(ZoomLevel level);
    void zoomBy(double factor);
    void showQuarter();
    void showToday();
    void scrollBy(double pixels);
    void scrollToDay(double first);
    // Brings the project's bar into sight, sideways.
    void reveal(EntityId project);
    // What is being dragged goes back to where it was. False: nothing was.
    bool cancelDrag();
    // Puts a project without dates on the chart: from today, as long as its estimate says.
    void giveDates(EntityId project);

Q_SIGNALS:
    void scaleChanged();
    void wheelTurned(int pixels); // up and down, for the list

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    // What lies under the pointer.
    struct Spot {
        int line = -1;
        int row = -1; // -1: a heading, or no line
        bool isOnBar = false;
        bool isOnHint = false;
        ProjectDrag::Part part = ProjectDrag::Part::Whole;
    };
    // Where the button went down.
    struct Press {
        QPointF at;
        Spot spot;
        double first = 0; // of the scale
        bool isPanning = false;
    };

    void forgetScene();
    void followTheme();
    void followSelection();
    void showAtFirst();
    void layOut();
    void changeScale();
    [[nodiscard]] Spot spotAt(const QPointF &point) const;
    [[nodiscard]] QString tipAt(const QPointF &point) const;
    void updateCursor(const QPointF &point);
    [[nodiscard]] EntityRef refAt(const Spot &spot) const;
    void select(EntityRef ref, Qt::KeyboardModifiers modifiers);
    void startDrag(const QPointF &point);
    void finishDrag();

    ViewContext m_context;
    TimelineModel &m_model;
    QSet<TimelineLane> m_collapsed;
    TimelineLines m_lines;
    TimelineSight m_sight;
    std::optional<Press> m_press;
    bool m_isAsAtFirst = true; // nobody has zoomed or scrolled yet: follow the width
    // Before the chart that its items hang on, gone before it.
    std::unique_ptr<TimelinePlot> m_plot;
};
