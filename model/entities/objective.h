// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QList>

enum class ObjectiveKind { Committed, Aspirational };

// What a quarter is meant to change, measured by its key results. No quarter: the backlog.
struct Objective {
    EntityId id;
    QString title;
    QString shortTitle;
    QString description;
    Quarter quarter;
    EntityId owner; // member
    ObjectiveKind kind = ObjectiveKind::Committed;
    QList<EntityId> needs;
    EntityId goal; // its own; when empty, the heaviest goal of its needs
    int position = 0;
    EntityId carriedFrom; // the objective of an earlier quarter that it continues

    bool operator==(const Objective &) const = default;
};
