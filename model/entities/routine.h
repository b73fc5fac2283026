// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/cadence.h"

#include <QDate>
#include <QString>

// Run that the team's own processes create (Routine): who spends how long on it, how often (S2).
struct Routine {
    EntityId id;
    QString title;
    QString description;
    EntityId owner;
    EntityId function; // for whom it is done
    Cadence cadence = Cadence::Weekly;
    QDate start; // its weekday, or day of the month, is that of the others
    QDate end; // none when empty
    double minutes = 30; // each time

    bool operator==(const Routine &) const = default;
};
