// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "timeline/timelinesight.h"

#include <QObject>

class QLineEdit;
class TimelineChart;
class TimelineList;
class TimelineModel;
struct TimelineLane;

// Makes a project out of a bar that has been drawn: asks for its name where it stands, and only with a
// name does the plan learn of it. Escape leaves no trace.
class NewProject final : public QObject {
    Q_OBJECT

public:
    NewProject(const ViewContext &context, TimelineModel &model, TimelineList &list, TimelineChart &chart,
               QObject *parent = nullptr);

    // In the lane that is current: four weeks from today or from the quarter's start.
    void drawHere();
    // A bar drawn with the pointer.
    void name(const DrawnBar &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] TimelineLane laneOf(const DrawnBar &bar) const;
    void place();
    void accept();
    void dismiss();
    void close();

    ViewContext m_context;
    TimelineModel &m_model;
    TimelineList &m_list;
    TimelineChart &m_chart;
    QLineEdit *m_name;
    std::optional<DrawnBar> m_bar;
};
