// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QAction;
class ReviewToggle;
class TimelineModel;
struct BaselineMove;

// "Since the review of 4 Feb" on the timeline: ghosts where projects stood then, how far each has moved, and
// the verb that logs why.
class TimelineReview final : public QWidget {
    Q_OBJECT

public:
    TimelineReview(const ViewContext &context, TimelineModel &model, QWidget *parent);

    [[nodiscard]] QAction *explain() const { return m_explain; }
    // The plan, the selection or the language has changed.
    void refresh();
    // Whether the chart is compared with the review now.
    [[nodiscard]] bool isOn() const;
    // Away on the projector; the ghosts stay.
    void setProjector(bool isProjector);
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray &state);

private:
    void compare();
    void explainCurrent();
    [[nodiscard]] std::optional<BaselineMove> currentMove() const;

    ViewContext m_context;
    TimelineModel &m_model;
    ReviewToggle *m_toggle;
    QAction *m_explain;
    bool m_isProjector = false;
};
