// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QList>

#include <optional>

enum class NeedStatus { New, Qualified, Chosen, Planned, Done, Deferred, Declined };

// What a business function asks for (Besoin métier). Unplaced while a score is missing.
struct Need {
    EntityId id;
    QString title;
    QString shortTitle;
    QString description;
    EntityId function;
    EntityId stakeholder; // contact
    QList<EntityId> goals;
    std::optional<double> impact; // 1–5, shown with one decimal
    std::optional<double> effort; // 1–5, shown with one decimal
    std::optional<double> confidence; // percent, 0–100; empty counts as 100
    std::optional<double> estimateDays; // person-days; from the effort when empty
    QDate raisedOn;
    NeedStatus status = NeedStatus::New;
    Quarter quarter; // chosen for, or deferred to
    QString decisionReason;
    QString sourceKey;
    bool mustDo = false; // stands above all others in the ranked list
    std::optional<int> manualRank; // the place given by hand, 1 is the first; empty: by score
    std::optional<double> reach; // people touched in a quarter (RICE)
    std::optional<double> timeCriticality; // 1–5 (WSJF)
    std::optional<double> riskReduction; // 1–5, risk reduction or opportunity enablement (WSJF)
    std::optional<double> achievedImpact; // 1–5, judged after delivery
    std::optional<double> spentDays; // person-days that it took

    [[nodiscard]] bool isPlaced() const { return impact && effort; }
    bool operator==(const Need &) const = default;
};
