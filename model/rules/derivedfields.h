// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <QDate>

class Language;
class PlanIndex;

// A read-only field whose value follows from the plan: shown in tables, exported, never read back.
struct DerivedField {
    // Key, label, type and choices, as tables and writers know them; it has neither read nor write.
    Field field;
    QVariant (*value)(const PlanIndex &index, QDate today, EntityId id);
    int decimals = -1; // a computed number is shown with as many; -1: as few as it needs, two at most

    [[nodiscard]] QString text(const PlanIndex &index, QDate today, EntityId id,
                               const Language &language) const;
    [[nodiscard]] int shownDecimals() const { return decimals < 0 ? 2 : decimals; }
};

// Need: score, days, quadrant · objective: score, health · key result: current, score, health ·
// goal: score · project: health · routine: next days, share of the team's time · rollout: where it stands,
// its open requests · answer: how often it was sent and what it saved. Empty for other kinds.
[[nodiscard]] const QList<DerivedField> &derivedFieldsOf(EntityKind kind);
