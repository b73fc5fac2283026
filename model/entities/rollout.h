// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// The weeks in which people take up a new tool or process (Déploiement): its requests rise in priority,
// and it may have a reserve of its own.
struct Rollout {
    EntityId id;
    QString title;
    QString description;
    QDate start;
    QDate end;
    EntityId lead;
    EntityId project; // what it rolls out
    QList<EntityId> functions; // whose people take it up
    int boost = 1; // steps that its requests rise on the ladder of impact
    std::optional<double> reserve; // percent of the team's time while it lasts, instead of the plan's

    bool operator==(const Rollout &) const = default;
};
