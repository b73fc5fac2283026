// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ranking.h"

#include <QStringList>

#include <array>

class Language;
class PlanIndex;
struct PlanData;
struct PlanSettings;

// One placed need as the matrix shows it.
struct MatrixNeed {
    EntityId id;
    double effort = 0; // 1–5
    double impact = 0; // 1–5
    int rank = 0; // the number in the bubble, 1 is the first
    double days = 0; // person-days
    bool kept = false; // else the bubble is dashed
    int goalColor = 0; // 1–8, 0: serves no goal
    double radius = 0; // desktop px, from the days
    QString shortLabel; // where space is short
    QString label;
    Quadrant quadrant = Quadrant::QuickWins;

    bool operator==(const MatrixNeed &) const = default;
};

struct MatrixQuadrant {
    QString name;
    QString shortName;
    int count = 0; // needs in it

    bool operator==(const MatrixQuadrant &) const = default;
};

struct MatrixTick {
    double value = 0; // 1–5
    QString rung; // what that step means; empty where none is named

    bool operator==(const MatrixTick &) const = default;
};

// A goal that at least one shown need serves: an entry of the legend.
struct MatrixGoal {
    int color = 0; // 1–8
    QString tag; // "E1"
    QString label; // short

    bool operator==(const MatrixGoal &) const = default;
};

// What the effort/impact matrix says, in one language: the live view, the projector and the slide
// show this one value, so that what is on screen is in the export.
struct MatrixScene {
    Quarter quarter;
    QList<MatrixNeed> needs; // by rank
    std::array<MatrixQuadrant, quadrantCount> quadrants; // by Quadrant
    QList<MatrixTick> effortTicks;
    QList<MatrixTick> impactTicks;
    QList<MatrixGoal> goals; // by E-number
    Capacity capacity;
    qsizetype linePosition = 0; // needs above the line
    double remainder = 0; // person-days left above the line
    int keptCount = 0;

    bool operator==(const MatrixScene &) const = default;
};

// Both axes show scores 1 to 5 with a margin around them.
inline constexpr double matrixAxisStart = 0.55;
inline constexpr double matrixAxisEnd = 5.35;

[[nodiscard]] MatrixScene matrixSceneOf(const PlanIndex &index, const Ranking &ranking,
                                        const Language &language);
[[nodiscard]] MatrixScene matrixSceneOf(const PlanData &plan, Quarter quarter, const Language &language);

// Desktop px of a bubble that stands for so many person-days: 10.5 + 1.45·√days.
[[nodiscard]] double matrixRadius(double days);
// The short title, else the title.
[[nodiscard]] QString shortTitleOf(const QString &shortTitle, const QString &title);
// "≤ 1 day", "≤ 1 month", "more": from the plan's person-days of that effort step, 1–5.
[[nodiscard]] QString effortRung(int effort, const PlanSettings &settings, const Language &language);
