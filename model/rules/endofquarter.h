// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "core/quarter.h"
#include "entities/keyresult.h"

class PlanIndex;
struct DecisionContext;
struct Objective;
struct PlanSettings;

// The end of a quarter: each key result is graded in three sentences and kept, changed or dropped, and
// the next quarter begins with what was kept. Nothing carries over by itself.

// What is said of one key result; the grade is 0–1.
struct Grading {
    std::optional<double> grade;
    QString achieved;
    QString learned;
    QString wouldChange;
    KeyResultOutcome outcome = KeyResultOutcome::Open;

    bool operator==(const Grading &) const = default;
};
[[nodiscard]] Grading gradingOf(const KeyResult &keyResult);
// The computed score in hundredths: what the grade is unless somebody judges otherwise.
[[nodiscard]] std::optional<double> proposedGrade(const PlanIndex &index, const KeyResult &keyResult);
// The mean of the grades, where there are any.
[[nodiscard]] std::optional<double> gradeOf(const PlanIndex &index, const Objective &objective);

// From two weeks before the last day of the quarter on.
[[nodiscard]] bool isEnding(Quarter quarter, const PlanSettings &settings, QDate today);
// The quarter whose end is to be dealt with today: it has objectives, is ending or past by less than a
// quarter, and the next one is not prepared yet. Null: none.
[[nodiscard]] Quarter quarterToEnd(const PlanIndex &index, QDate today);

// Where the end of a quarter stands.
struct QuarterEnd {
    Quarter quarter;
    QList<EntityId> keyResults; // in the order of objectives and key results
    int graded = 0;
    int kept = 0; // changed ones not among them
    int changed = 0;
    int dropped = 0;
    QList<EntityId> withoutKept; // objectives of which nothing goes on
    QList<EntityId> prepared; // objectives of the next quarter, or the backlog, that continue this one's
};
[[nodiscard]] QuarterEnd quarterEndOf(const PlanIndex &index, Quarter quarter);

// One undo step; refused when the grade is outside 0–1 or the key result is gone.
[[nodiscard]] Result<ChangeSet> gradeKeyResult(const PlanData &plan, EntityId keyResult,
                                               const Grading &grading);

// One undo step: a copy of each objective with kept or changed key results stands in the next quarter,
// with copies of them that start where these ended and are due on its last day. Changed ones, and
// those whose target is reached, get no target: it is to be set anew. Dropped ones are logged. Of the
// objectives in `toBacklog` a copy without key results waits in the backlog; this quarter keeps its own.
// Refused when nothing is graded or decided, and when the next quarter is prepared already.
[[nodiscard]] Result<ChangeSet> prepareNextQuarter(const PlanData &plan, Quarter quarter,
                                                   const QList<EntityId> &toBacklog,
                                                   const DecisionContext &context, IdSource &ids);

// Objectives into another quarter (null: the backlog), at its end. Their key results that would be due
// outside it are due on its last day.
[[nodiscard]] Result<ChangeSet> moveObjectives(const PlanData &plan, const QList<EntityId> &objectives,
                                               Quarter quarter);
