// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinebaseline.h"

#include "core/language.h"
#include "rules/baseline.h"

void addBaseline(TimelineScene &scene, const PlanData &then, const PlanData &now, QDate reviewed,
                 const Language &language)
{
    QHash<EntityId, BaselineMove> moves;
    for (const BaselineMove &move : movesSince(then, now, reviewed))
        moves.insert(move.project, move);
    for (TimelineRow &row : scene.rows) {
        const auto move = moves.constFind(row.project);
        if (move == moves.constEnd())
            continue;
        row.ghostFirst = move->then.first.toJulianDay();
        row.ghostLast = move->then.last.toJulianDay();
        row.move = language.text(sentenceOf(*move));
    }
}
