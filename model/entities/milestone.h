// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QString>

// A day of a project that is worth naming.
struct Milestone {
    EntityId id;
    EntityId project;
    QString title;
    QDate date;
    bool done = false;

    bool operator==(const Milestone &) const = default;
};
