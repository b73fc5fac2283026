// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QMap>

#include <optional>
#include <vector>

class PlanIndex;
struct Need;
struct Ranking;

// A placed need in the order of the ranked list.
struct OrderedNeed {
    const Need *need = nullptr;
    std::optional<double> score; // by the plan's model; none: an input is missing
    int placeByScore = 0; // 1 is the first; must-do needs among themselves, then the others
};

// The order of the ranked list: must-do needs first; within them and within the others by score (the
// highest first, unscored ones last), impact, date raised, id; then those with a place given by hand
// are put there, the lowest place first.
[[nodiscard]] std::vector<OrderedNeed> rankingOrder(const PlanIndex &index,
                                                    const std::vector<const Need *> &listed);

// Need::manualRank of each need that stands by hand once `need` is put on `place` (1 is the first) of
// the list: places are written anew, so that the list comes out as it was shown while dragging. A need
// cannot pass from the must-do ones to the others or back: it stops at their border.
[[nodiscard]] QMap<EntityId, int> placesAfterMove(const Ranking &ranking, EntityId need, int place);
