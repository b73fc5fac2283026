// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"

#include <QObject>

class PlanSession;

// What follows from the plan for the quarter that the window shows: computed once after each edit,
// when first asked for, and shared by all views.
class QuarterFigures final : public QObject
{
    Q_OBJECT

public:
    explicit QuarterFigures(PlanSession &session, QObject *parent = nullptr);

    // The quarter on the top bar; at first the next one in its last six weeks before, else today's.
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    void setQuarter(Quarter quarter);

Q_SIGNALS:
    void quarterChanged();
    // The plan, the quarter or today has changed: ask again for what is shown.
    void changed();

private:
    PlanSession &m_session;
    Quarter m_quarter;
};
