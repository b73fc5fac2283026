// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QObject>

class TimelineChart;
class TimelineModel;

// What one does to dependencies on the timeline, with the keyboard and with the pointer: let a project
// wait for another, go from one dependency to the next, change its lag. Each edit is one undo step.
class DependencyVerbs final : public QObject {
    Q_OBJECT

public:
    DependencyVerbs(const ViewContext &context, TimelineModel &model, TimelineChart &chart,
                    QObject *parent = nullptr);

    void link(EntityId project, EntityId dependsOn);

    // Another project is being looked for that is to wait for this one; null: none is.
    [[nodiscard]] EntityId pickedFrom() const { return m_from; }
    // For the current project. The current one is the other one until pick() or cancelPicking().
    void startPicking();
    // False: nothing was being picked.
    bool pick();
    bool cancelPicking();

    // The dependency that is selected; null: none is.
    [[nodiscard]] EntityId selected() const;
    // Of the current project, or of the one whose dependencies are being gone through.
    void selectNext();
    void askLag();

Q_SIGNALS:
    void pickingChanged();

private:
    void followSelection();
    [[nodiscard]] QList<EntityId> dependenciesAround(EntityId project) const;

    ViewContext m_context;
    TimelineModel &m_model;
    TimelineChart &m_chart;
    EntityId m_from;
    EntityId m_around; // whose dependencies are being gone through
};
