// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/message.h"
#include "rules/capacity.h"
#include "rules/placement.h"

class PlanIndex;
struct Need;

// One line of the ranked list.
struct RankedNeed {
    EntityId id;
    int rank = 0; // 1 is the first
    double score = 0; // by the plan's scoring model
    double days = 0; // person-days
    double runningTotal = 0; // person-days down to and with this need
    bool aboveLine = false;
    bool kept = false; // chosen for or planned in the quarter
    Quadrant quadrant = Quadrant::QuickWins;
    bool isScored = true; // false: the plan's model lacks an input of it; listed last
    bool mustDo = false; // pinned above all others
    bool movedByHand = false; // stands where judgement put it
    int placeByScore = 0; // where the score alone would put it, 1 is the first

    // What the list marks: the decision does not follow the line.
    [[nodiscard]] bool isKeptBelowLine() const { return kept && !aboveLine; }
    [[nodiscard]] bool isNotKeptAboveLine() const { return !kept && aboveLine; }
    bool operator==(const RankedNeed &) const = default;
};

// The needs of one quarter by what they bring for what they cost, cut by the capacity left after
// run. The list, the matrix, the strip and the slide all show this one value.
struct Ranking {
    Quarter quarter;
    QList<RankedNeed> needs;
    qsizetype linePosition = 0; // needs above the line; the line stands before needs[linePosition]
    double remainder = 0; // person-days left above the line
    Capacity capacity;

    [[nodiscard]] const RankedNeed *find(EntityId need) const; // null: not listed
    [[nodiscard]] int keptCount() const;
    bool operator==(const Ranking &) const = default;
};

// By the plan's scoring model, then impact, date raised, id. Needs with a place given by hand take it
// among the others (Need::manualRank); must-do needs stand above all. A total and stable order.
[[nodiscard]] Ranking rankingOf(const PlanIndex &index, Quarter quarter);

// Impact × confidence ÷ effort; 0 while unplaced. No confidence counts as 100 %.
[[nodiscard]] double scoreOf(const Need &need);
// "4.8 × 100% ÷ 3.7 = 1.3", for the tooltip and the details.
[[nodiscard]] Message scoreInWords(const Need &need);

// In the ranked list: placed, and new, qualified, or chosen for, planned in or deferred to it.
[[nodiscard]] bool isListed(const Need &need, Quarter quarter);
// In the tray beside the matrix: the same without both scores. The oldest comes first.
[[nodiscard]] bool isToPlace(const Need &need, Quarter quarter);
[[nodiscard]] QList<EntityId> needsToPlace(const PlanIndex &index, Quarter quarter);
// Chosen for or planned in the quarter.
[[nodiscard]] bool isKept(const Need &need, Quarter quarter);

// What "Choose down to the line" would choose, and what it would leave marked below it.
struct LineProposal {
    QList<EntityId> toChoose; // above the line, not kept yet
    QList<EntityId> keptBelow; // kept, but they do not fit
};
[[nodiscard]] LineProposal chooseDownToTheLine(const Ranking &ranking);
// Smaller needs below the line that the days left would still hold, best first: the line never pulls them
// up by itself (DECISIONS 1), but a room wants to know.
[[nodiscard]] QList<EntityId> stillFitting(const Ranking &ranking);
