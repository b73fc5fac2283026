// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "rules/ranking.h"

struct DecisionContext;
struct PlanData;
struct Scenario;

// A cut that is tried without touching the plan: what a slider, a "what if we had one more" and a need
// dragged off the list come to. Views keep one as their own state and show rankingUnder() it.
struct WhatIf {
    Quarter quarter;
    std::optional<double> runReserve; // percent, instead of the plan's; members' own ones stay
    double addedPeople = 0; // full-time people more, all quarter long
    QList<EntityId> kept; // chosen for the quarter
    QList<EntityId> leftOut; // off the list: deferred to the next quarter

    [[nodiscard]] bool isEmpty() const
    {
        return !runReserve && addedPeople <= 0 && kept.isEmpty() && leftOut.isEmpty();
    }
    bool operator==(const WhatIf &) const = default;
};

// The plan as it would be. Planned projects that come from left out needs only lose their dates, else
// they would still take the quarter's days; running ones go on.
[[nodiscard]] PlanData planUnder(const PlanData &plan, const WhatIf &whatIf);
// The ranked list and its line as they would be: the same rule as for the plan itself.
[[nodiscard]] Ranking rankingUnder(const PlanData &plan, const WhatIf &whatIf);
// The projects that would lose their dates.
[[nodiscard]] QList<EntityId> projectsTakenOff(const PlanData &plan, const WhatIf &whatIf);

// How one cut differs from another, for two scenarios side by side.
struct CutDifference {
    QList<EntityId> entering; // above the line of the second only, in its order
    QList<EntityId> leaving; // above the line of the first only, in its order
    double lineDays = 0; // person-days that the second line stands further down
    double keptDays = 0; // person-days more that are kept

    bool operator==(const CutDifference &) const = default;
};
[[nodiscard]] CutDifference cutDifference(const Ranking &from, const Ranking &to);
// "2 enter", "1 leaves", "line +34 d"; one sentence when the cut is the same.
[[nodiscard]] QList<Message> differenceInWords(const CutDifference &difference);

[[nodiscard]] WhatIf whatIfOf(const Scenario &scenario);
// A scenario without id, title and date.
[[nodiscard]] Scenario scenarioOf(const WhatIf &whatIf);

// A kept scenario as it can still be shown: needs that were deleted, done or declined meanwhile are
// taken out, a quarter that is over becomes the one of today. Each repair says what it did.
struct RepairedWhatIf {
    WhatIf whatIf;
    QList<Message> repairs;
};
[[nodiscard]] RepairedWhatIf repairedWhatIf(const PlanData &plan, const Scenario &scenario, QDate today);

// What adopting it changes, a sentence each: "Run reserve 30% → 20%", "Chosen: Churn dashboard". What stands
// above the line without having been tried stays undecided.
[[nodiscard]] QList<Message> adoptionInWords(const PlanData &plan, const WhatIf &whatIf);
// One undo step that makes the plan as planUnder() shows it: run reserve, a member for each added person
// (`newMemberName` numbered, the last one part-time where a part is left), needs chosen or cut with their
// decisions. The context's reason is logged with each. Refused when it changes nothing.
[[nodiscard]] Result<ChangeSet> adoptWhatIf(const PlanData &plan, const WhatIf &whatIf,
                                            const QString &newMemberName, const DecisionContext &context,
                                            IdSource &ids);
