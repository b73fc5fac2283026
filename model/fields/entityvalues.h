// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"

#include <QList>
#include <QVariant>

#include <utility>

// The values of one entity as a change holds them. Only those take room that are not what a new entity
// holds: an import makes 100,000 of these, and a request has 33 fields.
class EntityValues {
public:
    EntityValues() = default;
    // all: in the order of the fields; those missing at the end are the usual ones.
    EntityValues(EntityKind kind, const QList<QVariant> &all);

    [[nodiscard]] QVariant at(qsizetype field) const;
    void set(qsizetype field, const QVariant &value);
    // In the order of the fields.
    [[nodiscard]] QList<QVariant> all() const;

    bool operator==(const EntityValues &) const = default;

private:
    EntityKind m_kind = EntityKind::Plan;
    QList<std::pair<int, QVariant>> m_unusual; // by field, in their order
};
