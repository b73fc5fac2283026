// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rankingorder.h"

#include "rules/planindex.h"
#include "rules/ranking.h"
#include "rules/scoringmodels.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

using Order = std::vector<OrderedNeed>;

QDate raisedOrLast(const Need &need)
{
    return need.raisedOn.isValid() ? need.raisedOn : QDate(9999, 12, 31);
}

// Scores that differ by their rounding only are equal.
double sortable(const std::optional<double> &score)
{
    return score ? -std::round(*score * 1e9) : 1;
}

bool standsBefore(const OrderedNeed &a, const OrderedNeed &b)
{
    const auto key = [](const OrderedNeed &ordered) {
        const Need &need = *ordered.need;
        return std::tuple(!need.mustDo, sortable(ordered.score), -*need.impact, raisedOrLast(need), need.id);
    };
    return key(a) < key(b);
}

// One group, must-do or not, whose first place in the whole list is `firstPlace`.
void appendGroup(Order &order, const Order &group, int firstPlace)
{
    Order placed;
    Order byHand;
    for (const OrderedNeed &ordered : group)
        (ordered.need->manualRank ? byHand : placed).push_back(ordered);
    std::stable_sort(byHand.begin(), byHand.end(), [](const OrderedNeed &a, const OrderedNeed &b) {
        return *a.need->manualRank < *b.need->manualRank;
    });
    for (const OrderedNeed &ordered : byHand) {
        const auto place = std::clamp(*ordered.need->manualRank - firstPlace, 0, int(placed.size()));
        placed.insert(placed.begin() + place, ordered);
    }
    order.insert(order.end(), placed.begin(), placed.end());
}

} // namespace

std::vector<OrderedNeed> rankingOrder(const PlanIndex &index, const std::vector<const Need *> &listed)
{
    const NeedScoring scoring(index);
    Order byScore;
    byScore.reserve(listed.size());
    for (const Need *need : listed)
        byScore.push_back({need, scoring.scoreOf(*need)});
    std::sort(byScore.begin(), byScore.end(), standsBefore);
    for (size_t i = 0; i < byScore.size(); ++i)
        byScore[i].placeByScore = int(i) + 1;
    const auto others = std::find_if(byScore.begin(), byScore.end(),
                                     [](const OrderedNeed &ordered) { return !ordered.need->mustDo; });
    Order order;
    order.reserve(byScore.size());
    appendGroup(order, Order(byScore.begin(), others), 1);
    appendGroup(order, Order(others, byScore.end()), int(others - byScore.begin()) + 1);
    return order;
}

QMap<EntityId, int> placesAfterMove(const Ranking &ranking, EntityId need, int place)
{
    const RankedNeed *moved = ranking.find(need);
    if (!moved)
        return {};
    const int pinned = int(std::count_if(ranking.needs.cbegin(), ranking.needs.cend(),
                                         [](const RankedNeed &row) { return row.mustDo; }));
    const int first = moved->mustDo ? 1 : pinned + 1;
    const int last = moved->mustDo ? pinned : int(ranking.needs.size());
    QList<RankedNeed> rows = ranking.needs;
    rows.move(moved->rank - 1, std::clamp(place, first, last) - 1);
    QMap<EntityId, int> places;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).movedByHand || rows.at(i).id == need)
            places.insert(rows.at(i).id, i + 1);
    }
    return places;
}
