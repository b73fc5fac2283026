// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QDate>
#include <QList>

class PlanIndex;
struct KeyResult;

// Not every result comes in a straight line: a phasing of "10, 40, 100" expects 10 % of the way at the
// end of the first third of the run, 40 % at the end of the second, all of it at the end.

// The share of the way expected when `elapsed` of the run is over, both 0–1; straight without a phasing.
[[nodiscard]] double expectedShare(const QList<double> &phasing, double elapsed);
// Why percents make no phasing: they go back, or do not end at 100. Empty when they do.
[[nodiscard]] Message phasingProblem(const QList<double> &phasing);

// A corner of the line that a key result is expected to follow.
struct PathPoint {
    QDate day;
    double value = 0;
    bool operator==(const PathPoint &) const = default;
};
// From start to target over its run; empty where nothing is expected: milestones, stay kinds, the
// backlog, without numbers.
[[nodiscard]] QList<PathPoint> expectedPath(const PlanIndex &index, const KeyResult &keyResult);
