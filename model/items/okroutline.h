// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarter.h"
#include "entities/entityref.h"
#include "items/okrrow.h"

#include <QHash>
#include <QList>

// What stands at the top of the OKR tree: the quarter's objectives, or the goals or the people that
// they belong to.
enum class OkrTopLevel { Objectives, Goals, People };

// One row of the tree by name: an entity's id, or one of the names below.
using OkrKey = quintptr;
inline constexpr OkrKey okrTop = 0; // above all rows
inline constexpr OkrKey okrBacklog = ~OkrKey(0);
inline constexpr OkrKey okrNobody = ~OkrKey(1); // the group of those without a goal or an owner
inline constexpr OkrKey okrDraft = ~OkrKey(2); // the row that is being typed

[[nodiscard]] inline OkrKey okrKeyOf(EntityId id)
{
    return OkrKey(id.value);
}

// The whole tree as a value: what it should show, from which a model finds the way there. Every
// entity stands in it once: a project under the first of its key results that is shown, else under its
// objective; by person the objectives, key results and projects of each side by side.
struct OkrOutline {
    QHash<OkrKey, QList<OkrKey>> children;
    QHash<OkrKey, OkrKey> parents;
    QHash<OkrKey, EntityRef> refs; // null: the backlog, a group of nothing, the draft
    QHash<OkrKey, OkrRow> rows;

    void append(OkrKey parent, OkrKey key, EntityRef ref, const OkrRow &row);
    // That row and all below it.
    void drop(OkrKey key);
    // Takes the rows below that one, as they stand there.
    void graft(const OkrOutline &other, OkrKey key);
};

[[nodiscard]] OkrOutline outlineOf(const PlanIndex &index, Quarter quarter, OkrTopLevel top, QDate today,
                                   const Language &language);
