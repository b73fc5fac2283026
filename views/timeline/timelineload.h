// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

class LoadModel;
class LoadPanel;
class LoadStrip;
class TimeScale;

// The load under the timeline: the strip in step with the chart, the panel beside it, and the menu of a
// week's projects.
class TimelineLoad final : public QObject {
    Q_OBJECT

public:
    TimelineLoad(const ViewContext &context, QWidget *parent);

    [[nodiscard]] LoadPanel *panel() const { return m_panel; }
    [[nodiscard]] LoadStrip *strip() const { return m_strip; }

    void setScale(const TimeScale &scale);
    void setShown(bool isShown);
    // Pixels, by the look and the room that the view has.
    void setHeight(int height);
    // The plan or the language has changed.
    void refresh();

private:
    void openWeek(const QModelIndex &index);

    ViewContext m_context;
    LoadModel *m_model;
    LoadPanel *m_panel;
    LoadStrip *m_strip;
};
