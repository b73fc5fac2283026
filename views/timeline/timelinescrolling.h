// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollBar;
class TimelineChart;
class TimelineList;
class TimelineModel;

// Keeps list, chart and the two scroll bars in step. Downwards the list leads, with its own bar out of
// sight; across the chart does.
class TimelineScrolling final : public QObject {
    Q_OBJECT

public:
    TimelineScrolling(TimelineModel &model, TimelineList &list, TimelineChart &chart, QObject *parent);

    [[nodiscard]] QScrollBar *across() const { return m_across; }
    [[nodiscard]] QScrollBar *down() const { return m_down; }
    // The chart shows other days now, or the projects reach further.
    void followScale();

private:
    void followList();

    TimelineModel &m_model;
    TimelineList &m_list;
    TimelineChart &m_chart;
    QScrollBar *m_across;
    QScrollBar *m_down;
};
