// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ranking.h"

#include "rules/planindex.h"
#include "rules/rankingorder.h"

#include <algorithm>
#include <cmath>

namespace {

// Sums of days such as 0.1 + 0.2 may pass the line by their rounding only.

bool isOfQuarter(const Need &need, Quarter quarter)
{
    switch (need.status) {
    case NeedStatus::New:
    case NeedStatus::Qualified:
        return true;
    case NeedStatus::Chosen:
    case NeedStatus::Planned:
    case NeedStatus::Deferred:
        return need.quarter == quarter;
    case NeedStatus::Done:
    case NeedStatus::Declined:
        return false;
    }
    return false;
}

QDate raisedOrLast(const Need &need)
{
    return need.raisedOn.isValid() ? need.raisedOn : QDate(9999, 12, 31);
}

} // namespace

const RankedNeed *Ranking::find(EntityId need) const
{
    const auto found =
        std::find_if(needs.cbegin(), needs.cend(), [need](const RankedNeed &row) { return row.id == need; });
    return found == needs.cend() ? nullptr : &*found;
}

int Ranking::keptCount() const
{
    return int(std::count_if(needs.cbegin(), needs.cend(), [](const RankedNeed &row) { return row.kept; }));
}

double scoreOf(const Need &need)
{
    if (!need.isPlaced())
        return 0;
    return clampedScore(*need.impact) * need.confidence.value_or(100) / 100 / clampedScore(*need.effort);
}

Message scoreInWords(const Need &need)
{
    if (!need.isPlaced())
        return Message(QT_TRANSLATE_NOOP("Message", "No score yet: place the need on the matrix."));
    const double shown = std::round(scoreOf(need) * 10) / 10;
    if (!need.confidence)
        return Message(QT_TRANSLATE_NOOP("Message", "Impact %1 ÷ effort %2 = %3"), *need.impact, *need.effort,
                       shown);
    return Message(QT_TRANSLATE_NOOP("Message", "Impact %1 × confidence %2% ÷ effort %3 = %4"), *need.impact,
                   *need.confidence, *need.effort, shown);
}

bool isListed(const Need &need, Quarter quarter)
{
    return need.isPlaced() && isOfQuarter(need, quarter);
}

bool isToPlace(const Need &need, Quarter quarter)
{
    return !need.isPlaced() && isOfQuarter(need, quarter);
}

bool isKept(const Need &need, Quarter quarter)
{
    return (need.status == NeedStatus::Chosen || need.status == NeedStatus::Planned)
        && need.quarter == quarter;
}

QList<EntityId> needsToPlace(const PlanIndex &index, Quarter quarter)
{
    QList<const Need *> needs;
    for (const Need &need : index.plan().needs) {
        if (isToPlace(need, quarter))
            needs += &need;
    }
    std::stable_sort(needs.begin(), needs.end(),
                     [](const Need *a, const Need *b) { return raisedOrLast(*a) < raisedOrLast(*b); });
    QList<EntityId> ids;
    for (const Need *need : std::as_const(needs))
        ids += need->id;
    return ids;
}

Ranking rankingOf(const PlanIndex &index, Quarter quarter)
{
    std::vector<const Need *> listed;
    for (const Need &need : index.plan().needs) {
        if (isListed(need, quarter))
            listed.push_back(&need);
    }
    const std::vector<OrderedNeed> order = rankingOrder(index, listed);

    Ranking ranking{quarter, {}, 0, 0, capacityOf(index, quarter)};
    ranking.needs.reserve(qsizetype(order.size()));
    const double line = ranking.capacity.available();
    double total = 0;
    bool above = true;
    for (const OrderedNeed &ordered : order) {
        const Need &need = *ordered.need;
        const double days = daysOf(need, index.settings());
        // The first need that passes the line stops it: nothing smaller is pulled up.
        // Whole days decide, since whole days are what everybody sees.
        above = above && std::round(total + days) <= std::round(line);
        if (above)
            ++ranking.linePosition;
        else if (ranking.linePosition == ranking.needs.size())
            ranking.remainder = line - total;
        total += days;
        RankedNeed row{need.id, int(ranking.needs.size()) + 1, ordered.score.value_or(0), days, total,
                       above,   isKept(need, quarter),         *quadrantOf(need)};
        row.isScored = ordered.score.has_value();
        row.mustDo = need.mustDo;
        row.movedByHand = need.manualRank.has_value();
        row.placeByScore = ordered.placeByScore;
        ranking.needs += row;
    }
    if (above)
        ranking.remainder = line - total;
    return ranking;
}

LineProposal chooseDownToTheLine(const Ranking &ranking)
{
    LineProposal proposal;
    for (const RankedNeed &need : ranking.needs) {
        if (need.isNotKeptAboveLine())
            proposal.toChoose += need.id;
        if (need.isKeptBelowLine())
            proposal.keptBelow += need.id;
    }
    return proposal;
}

QList<EntityId> stillFitting(const Ranking &ranking)
{
    double left = ranking.remainder;
    for (const RankedNeed &need : ranking.needs)
        left -= need.isKeptBelowLine() ? need.days : 0;
    QList<EntityId> fitting;
    for (qsizetype i = ranking.linePosition; i < ranking.needs.size(); ++i) {
        const RankedNeed &need = ranking.needs.at(i);
        if (need.kept || !need.isScored || std::round(need.days) > std::round(left))
            continue;
        fitting += need.id;
        left -= need.days;
    }
    return fitting;
}
