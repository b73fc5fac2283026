// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QDate>

#include <optional>

class PlanIndex;
struct KeyResult;

// Where a key result ends if it goes on as it goes: said in words, never a promise.
struct Forecast {
    enum class Level { Short, Commit, Target }; // the best of its levels that it reaches

    QDate from; // the day of the last check-in
    double fromValue = 0; // where the line stands that day
    QDate due;
    double value = 0; // at the due date
    Level level = Level::Short;

    bool operator==(const Forecast &) const = default;
};

// The straight line of least squares through the last four check-ins of its run; with one alone, the
// pace since its start. None without numbers or check-ins, for milestones, in the backlog, and once
// its due date has passed. Percentages stop at 0 and 100; what counts things does not fall below 0.
[[nodiscard]] std::optional<Forecast> forecastOf(const PlanIndex &index, const KeyResult &keyResult,
                                                 QDate today);
// "At this pace 71% on 30 June 2027, target 80%."
[[nodiscard]] Message forecastText(const KeyResult &keyResult, const Forecast &forecast);
