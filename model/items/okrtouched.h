// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/okroutline.h"

#include <QSet>

struct PlanData;

// What an edit has changed that the OKR tree shows, gathered while the plan changes.
struct OkrEdit {
    bool isAll = false; // a setting, a goal, or what belongs elsewhere now: any row may say something else
    QSet<EntityRef> entities;
    QSet<EntityId> owners; // what they belong to: judged by them, but the same by itself

    // Of the rows of that kind that have come, or are about to go.
    void add(const PlanData &plan, EntityKind kind, int first, int last);
    // Of those that have another value in that field.
    void addValues(const PlanData &plan, EntityKind kind, int first, int last, int field);

private:
    void addKeyResult(const PlanData &plan, EntityId id);
};

// The rows that may say something else after it, by what a row is made of: its own entity, what stands
// below it, and who owns it. `index` is of the plan after it; a row that stood below another before it
// touches both.
[[nodiscard]] QSet<OkrKey> rowsTouchedBy(const OkrEdit &edit, const PlanIndex &index,
                                         const OkrOutline &before, const OkrOutline &after);
