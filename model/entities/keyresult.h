// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

enum class KeyResultKind { Reach, Increase, Decrease, StayBelow, StayAbove, Milestone };
enum class Indicator { Leading, Lagging };
// What becomes of a key result when its quarter ends; nothing carries over unless somebody says so.
enum class KeyResultOutcome { Open, Keep, Change, Drop };

// A number that proves its objective. Its current value is the last check-in's, never stored.
struct KeyResult {
    EntityId id;
    EntityId objective;
    QString title;
    QString unit; // "%", "h", "j"…
    KeyResultKind kind = KeyResultKind::Reach;
    std::optional<double> start; // score 0
    std::optional<double> commit; // score 0.3
    std::optional<double> target; // score 0.7
    std::optional<double> stretch; // score 1
    QDate due;
    EntityId owner; // member
    Indicator indicator = Indicator::Lagging;
    int position = 0;
    // Percent of the way to the target expected at the end of each equal part of its run: "10, 40,
    // 100" is a slow start in three parts. Empty: a straight line.
    QList<double> phasing;
    std::optional<double> formerTarget; // the target before it was lowered; stays visible
    // The end of the quarter: what the score says, judged by its owner.
    std::optional<double> grade; // 0–1; empty: not graded
    QString achieved;
    QString learned;
    QString wouldChange;
    KeyResultOutcome outcome = KeyResultOutcome::Open;
    EntityId carriedFrom; // the key result of an earlier quarter that it continues

    bool operator==(const KeyResult &) const = default;
};
