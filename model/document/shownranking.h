// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/whatif.h"

#include <QObject>

class PlanSession;
class QuarterFigures;

// What a what-if makes of one need, against the plan's own cut.
enum class TrialMark {
    None,
    Enters, // above the line, in the plan it is not
    Leaves, // below the line, in the plan it is above
    Kept, // tried as chosen, on the same side of the line
    LeftOut, // tried off the list
};

// The ranking that step 3 shows: the plan's own or, while a what-if is on, what that comes to. This is
// the one place that decides which: list, line, strip and matrix all ask here. The what-if is kept while
// it is off, so that the room can go back and forth between it and the plan; it never edits.
class ShownRanking final : public QObject {
    Q_OBJECT

public:
    ShownRanking(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] QuarterFigures &figures() const { return m_figures; }
    // On, and of the quarter that is shown.
    [[nodiscard]] bool isWhatIf() const;
    // Back to what was tried last, or to a new one for another quarter.
    void setOn(bool isOn);
    [[nodiscard]] const WhatIf &whatIf() const { return m_whatIf; }
    // Switches it on as well.
    void setWhatIf(const WhatIf &whatIf);
    // The scenario that it was opened from or kept as; null: none.
    [[nodiscard]] EntityId scenario() const { return m_scenario; }
    void setScenario(EntityId scenario);
    // Off, and nothing is tried any more.
    void forget();

    // Valid until changed(): ask again, never keep the reference. Needs that are left out stand last,
    // without a running total, so that they can be seen and taken back.
    [[nodiscard]] const Ranking &ranking() const;
    [[nodiscard]] TrialMark markOf(EntityId need) const;
    // From the plan's cut to the one shown.
    [[nodiscard]] CutDifference difference() const;

Q_SIGNALS:
    void changed();

private:
    void followPlan();
    void recompute();

    PlanSession &m_session;
    QuarterFigures &m_figures;
    WhatIf m_whatIf;
    EntityId m_scenario;
    bool m_isOn = false;
    Ranking m_ranking; // while it is on
    QHash<EntityId, TrialMark> m_marks;
};
