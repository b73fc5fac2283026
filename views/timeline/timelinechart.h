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
    // Marks the projects that set the end; empty: none.
    void setChain(const QSet<EntityId> &projects);
    // An arrow that is being drawn by the keyboard; nothing: none is.
    void setLink(const std::optional<LinkDraft> &link);
    // A bar that waits for its name.
    void setDrawn(const std::optional<DrawnBar> &drawn);
    [[nodiscard]] QRectF drawnBox() const { return m_plot->drawnBox(); }

    [[nodiscard]] const TimeScale &scale() const { return m_sight.scale; }
    [[nodiscard]] const TimelineLines &lines() const { return m_lines; }
    // In the coordinates of the viewport; null without dates or when its lane is collapsed.
    [[nodiscard]] QRectF barOf(EntityId project) const;
    [[nodiscard]] bool isDragging() const { return m_sight.drag.has_value(); }

    void setLevel(ZoomLevel level);
    void zoomBy(double factor);
    void showAtFirst();
    void showQuarter();
    void showToday();
    void scrollBy(double pixels);
    void scrollToDay(double first);
    // Brings the project's bar into sight, sideways.
    void reveal(EntityId project);
    void revealDays(qint64 first, qint64 last);
    // What is being dragged or drawn goes back to where it was. False: nothing was.
    bool cancelGesture();
    // Puts a project without dates on the chart: from today, as long as its estimate says.
    void giveDates(EntityId project);

Q_SIGNALS:
    void scaleChanged();
    void laidOut();
    void wheelTurned(int pixels); // up and down, for the list
    void barDrawn(const DrawnBar &bar); // on a line without a bar of its own
    void linkDrawn(EntityId project, EntityId dependsOn);
    void menuRequested(const QPoint &globalPosition); // what is there is selected by now

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Gesture { None, Drag, Pan, Draw, Link, Band };
    // What lies under the pointer.
    struct Spot {
        int line = -1; // -1: the heading, or below the last line
        int row = -1; // -1: a lane's own line, or no line
        int dependency = -1;
        bool isOnHeading = false;
        bool isOnBar = false;
        bool isOnHandle = false;
        bool isOnHint = false;
        ProjectDrag::Part part = ProjectDrag::Part::Whole;
    };
    // Where the button went down, and what came of it.
    struct Press {
        QPointF at;
        Spot spot;
        double first = 0; // of the scale
        Qt::MouseButton button = Qt::LeftButton;
        Qt::KeyboardModifiers modifiers;
        QList<EntityRef> selectedBefore;
        Gesture gesture = Gesture::None;
    };

    void forgetScene();
    void followTheme();
    void followSelection();
    void layOut();
    void changeScale();
    [[nodiscard]] Spot spotAt(const QPointF &point) const;
    [[nodiscard]] QString tipAt(const QPointF &point) const;
    [[nodiscard]] QString absenceAt(const Spot &spot, const QPointF &point) const;
    void updateCursor(const QPointF &point);
    void hover(int row);
    [[nodiscard]] EntityRef refAt(const Spot &spot) const;
    void select(EntityRef ref, Qt::KeyboardModifiers modifiers);
    void selectThrough(EntityRef ref);
    [[nodiscard]] Gesture gestureFor(const Press &press) const;
    void startGesture();
    void continueGesture(const QPointF &point);
    void finishGesture(const Press &press);
    void click(const Press &press);
    void startDrag();
    void finishDrag();
    void drawTo(const QPointF &point);
    void finishDrawing(const Press &press);
    void linkTo(const QPointF &point);
    void finishLinking();
    void stretchBand(const QPointF &point);

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
