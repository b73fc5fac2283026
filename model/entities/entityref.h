// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/entitykind.h"

// Which entity is meant, and of which kind: what selections, findings and traces are made of.
struct EntityRef {
    EntityKind kind = EntityKind::Plan;
    EntityId id;

    [[nodiscard]] bool isNull() const { return id.isNull(); }
    auto operator<=>(const EntityRef &) const = default;
};

inline size_t qHash(const EntityRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, int(ref.kind), ref.id);
}

Q_DECLARE_METATYPE(EntityRef)
