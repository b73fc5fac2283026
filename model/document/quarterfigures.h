// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "rules/planindex.h"
#include "rules/ranking.h"

#include <QObject>

#include <optional>

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

    // Valid until the plan changes: ask again, never keep the reference.
    [[nodiscard]] const PlanIndex &index() const;
    [[nodiscard]] const Ranking &ranking() const;
    // What the tray beside the matrix shows, the oldest first.
    [[nodiscard]] const QList<EntityId> &needsToPlace() const;

Q_SIGNALS:
    void quarterChanged();
    // The plan, the quarter or today has changed: ask again for what is shown.
    void changed();

private:
    void forget();
    void forgetAndTell();

    PlanSession &m_session;
    Quarter m_quarter;
    mutable std::optional<PlanIndex> m_index;
    mutable std::optional<Ranking> m_ranking;
    mutable std::optional<QList<EntityId>> m_needsToPlace;
};
