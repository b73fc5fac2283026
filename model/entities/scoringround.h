// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QDate>
#include <QList>

// Scoring: hidden, person by person. Revealed: on the table. Closed: kept to be looked at again.
enum class RoundState { Scoring, Revealed, Closed };

// One sitting in which several people score the same needs, each hidden from the others.
struct ScoringRound {
    EntityId id;
    QString title;
    QDate date;
    Quarter quarter;
    QList<EntityId> needs; // in the order in which they are scored
    RoundState state = RoundState::Scoring;

    bool operator==(const ScoringRound &) const = default;
};
