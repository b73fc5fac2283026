// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"

#include <QList>

#include <optional>

class PlanIndex;
struct EntityId;

// A number that the plan's rules compute: written into exports, never read back.
struct ComputedNumber {
    const char *key;
    const char *label; // English source, context "Field"
    std::optional<double> (*read)(const PlanIndex &index, EntityId id);
};

[[nodiscard]] const QList<ComputedNumber> &derivedFields(EntityKind kind);
// By key or by label in any language.
[[nodiscard]] bool isDerivedField(EntityKind kind, QStringView header);
