// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QDate>
#include <QString>

// The plan as it stood on a day (Revue): the next one shows what has changed since.
struct Review {
    EntityId id;
    QString title;
    QDate date;
    Quarter quarter;
    QString snapshot; // the plan's JSON without its reviews, deflated, as base64

    bool operator==(const Review &) const = default;
};
