// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

// A project starts after another one has ended, finish to start.
struct Dependency {
    EntityId id;
    EntityId project; // the one that waits
    EntityId dependsOn; // the one that ends first
    int lagDays = 0; // calendar days between them; negative: overlap

    bool operator==(const Dependency &) const = default;
};
