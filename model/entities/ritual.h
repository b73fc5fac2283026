// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"
#include "entities/cadence.h"

#include <QDate>
#include <QList>
#include <QString>

enum class RitualKind { WeeklySync, MonthlyReview, QuarterlyPlanning, OkrReview, Wins, Retrospective, Other };

// A recurring meeting (Rituel): from its cadence follow its dates, and from the plan its agenda (S11).
struct Ritual {
    EntityId id;
    QString title;
    RitualKind kind = RitualKind::WeeklySync;
    EntityId function; // with whom; empty: inside the team
    Cadence cadence = Cadence::Weekly;
    QDate start; // its weekday, or day of the month, is that of the others
    QDate end; // none when empty
    QString time; // of the day, HH:mm
    double minutes = 30;
    QList<EntityId> members; // the whole team when empty
    QList<EntityId> contacts;
    QString notes;

    bool operator==(const Ritual &) const = default;
};
