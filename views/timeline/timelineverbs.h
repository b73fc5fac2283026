// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QObject>

// What the keyboard and the buttons of the timeline do to the selected projects, each one undo
// step; a held key is one as well.
class TimelineVerbs final : public QObject {
    Q_OBJECT

public:
    explicit TimelineVerbs(const ViewContext &context, QObject *parent = nullptr);

    void move(int days, bool isRepeat);
    // At their ends; a project keeps at least a day.
    void lengthen(int days, bool isRepeat);
    // At their starts, likewise.
    void moveStart(int days, bool isRepeat);
    // The dependency that is selected, else the projects.
    void remove();
    // Four weeks from today or from the quarter's start, under the objective that is selected.
    void addProject();

private:
    void change(int startDays, int endDays, bool isRepeat);
    [[nodiscard]] EntityId selectedObjective() const;

    ViewContext m_context;
    quint64 m_gesture = 0; // of the key that is held
};
