// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QPointF>
#include <QStringList>

#include <optional>

class Language;
class PlanIndex;
struct Goal;
struct KeyResult;
struct Member;
struct Message;
struct Objective;
struct Project;

// Where a key result's bar has its value and its marks: shares of the way from start to stretch, 0–1.
struct KeyResultBar {
    double value = 0;
    std::optional<double> commit;
    std::optional<double> target;
    std::optional<double> expected; // where an even pace would stand today
    std::optional<double> former; // the target before it was lowered
    bool operator==(const KeyResultBar &) const = default;
};

// None without numbers; a milestone's is empty or full.
[[nodiscard]] std::optional<KeyResultBar> barOf(const PlanIndex &index, const KeyResult &keyResult,
                                                QDate today);

// What one row of the OKR tree says, as a value: rows that stay equal need no repaint.
struct OkrRow {
    enum class Type { Objective, KeyResult, Project, Group, Backlog };

    Type type = Type::Objective;
    QString title;
    QString note; // under a title: "from 61% to 95%", "4 Feb to 26 Mar"; beside the backlog's
    QString owner; // empty: nobody; of a person's group, that person
    RoleTint ownerRole = RoleTint::Manager;
    int goalColor = 0; // objective, group of a goal; 0: serves no goal
    QString goalCode; // "E2"
    QString kind; // objective: "Committed"
    QString counts; // objective: "3 key results, 2 projects"
    std::optional<KeyResultBar> bar;
    QString value; // "72%"
    std::optional<double> score; // 0–1
    QString scoreText;
    QString confidence; // "3 / 10"
    QList<QPointF> trend; // the check-ins of the last weeks: days and values as shares, 0–1; up is more
    QString trendText; // "61%, 70%, 72%"
    std::optional<Status> status; // none: nothing to be judged by
    QString health;
    QString reason; // why the health is what it is
    bool lacksNumbers = false; // a key result that cannot be measured yet
    QStringList findings; // what the OKR rules find, beyond missing numbers
    bool operator==(const OkrRow &) const = default;
};

[[nodiscard]] OkrRow rowOf(const PlanIndex &index, const Objective &objective, QDate today,
                           const Language &language);
[[nodiscard]] OkrRow rowOf(const PlanIndex &index, const KeyResult &keyResult, QDate today,
                           const Language &language);
[[nodiscard]] OkrRow rowOf(const PlanIndex &index, const Project &project, QDate today,
                           const Language &language);
// The heads of groups: a goal with the objectives that serve it, a person with all they answer for.
[[nodiscard]] OkrRow rowOf(const PlanIndex &index, const Goal &goal, const QList<const Objective *> &serving,
                           const Language &language);
[[nodiscard]] OkrRow rowOf(const Member &member, int objectives, int keyResults, int projects,
                           const Language &language);
[[nodiscard]] OkrRow groupRow(const Message &name, const Language &language);
[[nodiscard]] OkrRow backlogRow(int objectives, const Language &language);
// What a screen reader says of the row.
[[nodiscard]] QString spokenText(const OkrRow &row, const Language &language);
// Why it stands as it does and what the rules find; of its owner's cell, the name.
[[nodiscard]] QString toolTipOf(const OkrRow &row, bool isOwner);

Q_DECLARE_METATYPE(OkrRow)
