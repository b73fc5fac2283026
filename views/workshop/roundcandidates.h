// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QList>
#include <QString>

struct PlanData;

// Somebody who may be asked to score, before a round exists.
struct RoundCandidate {
    QString name;
    EntityId function; // none: both axes
    bool tookPart = false; // in the last round

    bool operator==(const RoundCandidate &) const = default;
};

// Who took part last time, then the members of the team, then the contacts; nobody twice.
[[nodiscard]] QList<RoundCandidate> roundCandidates(const PlanData &plan);
