// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "core/quarter.h"

#include <QDate>
#include <QString>

// A meeting that was held (Réunion): decisions that were taken in it refer to it.
struct Meeting {
    EntityId id;
    QString title;
    QDate date;
    Quarter quarter;
    EntityId deck; // what was shown
    EntityId ritual; // which recurring meeting it was one of
    QList<EntityId> members;
    QList<EntityId> contacts;
    QString minutes;

    bool operator==(const Meeting &) const = default;
};
