// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <QDate>

class Language;
class PlanIndex;
class RequestUse;

// What the values are worked out from.
struct DerivedSource {
    const PlanIndex &index;
    QDate today;
    RequestUse &requests; // kept from one value to the next, of a plan that does not change meanwhile
};

// A read-only field whose value follows from the plan: shown in tables, exported, never read back.
struct DerivedField {
    // Key, label, type and choices, as tables and writers know them; it has neither read nor write.
    Field field;
    QVariant (*value)(const DerivedSource &source, EntityId id);
    int decimals = -1; // a computed number is shown with as many; -1: as few as it needs, two at most

    [[nodiscard]] QString text(const DerivedSource &source, EntityId id, const Language &language) const;
    [[nodiscard]] int shownDecimals() const { return decimals < 0 ? 2 : decimals; }
};

// Need: score, days, quadrant · objective: score, health · key result: current, score, health ·
// goal: score · project: health · routine: next days, share of the team's time · rollout: where it stands,
// its open requests · answer: how often it was sent and what it saved. Empty for other kinds.
[[nodiscard]] const QList<DerivedField> &derivedFieldsOf(EntityKind kind);
