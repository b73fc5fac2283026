// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"

#include <QDate>
#include <QList>

class PlanIndex;

// The open projects that set the end of all: each begins as soon as the one before it allows, so a day
// lost on any of them is a day lost at the end.
struct CriticalChain {
    QList<EntityId> projects; // each waits for the one before it; empty: no open project has dates
    QDate end; // of the last one

    bool operator==(const CriticalChain &) const = default;
};

// Back from the latest end along dependencies without slack (weekends are none). Where several ways
// lead there, the one with most weekdays.
[[nodiscard]] CriticalChain criticalChain(const PlanIndex &index);
// "These 4 projects set the end, 30 June 2027: A → B → C → D."
[[nodiscard]] Message criticalChainSentence(const PlanIndex &index, const CriticalChain &chain);
