// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>

// Days a member is away, both included.
struct Absence {
    EntityId id;
    EntityId member;
    QDate start;
    QDate end;

    bool operator==(const Absence &) const = default;
};
