// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ranking.h"
#include "scenes/encoding.h"

#include <QSet>
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
    int color = 0; // of its line in the legend: 1–8 as Palette::goal(), 0 neutral
    MarkShape shape = MarkShape::Disc; // of its line in the legend
    int legendEntry = -1; // its line
    bool dimmed = false; // by the legend
    bool inWindow = true; // false: outside the quadrant that is zoomed into
    double radius = 0; // desktop px, by what the size says
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

// The part of the axes that is shown.
struct MatrixWindow {
    double effortFrom = 0;
    double effortTo = 0;
    double impactFrom = 0;
    double impactTo = 0;

    [[nodiscard]] bool contains(double effort, double impact) const;
    bool operator==(const MatrixWindow &) const = default;
};

// Where a need stood at the last review. Moved needs have an arrow from it to their bubble.
struct MatrixGhost {
    EntityId need;
    double effort = 0; // 1–5
    double impact = 0; // 1–5
    int row = -1; // of the need in MatrixScene::needs; -1: it is no longer listed

    bool operator==(const MatrixGhost &) const = default;
};

// A delivered need: where it was thought to stand, and what it came to; what is not known of that stays
// as it was thought. All 1–5.
struct MatrixCalibrated {
    EntityId need;
    QString label; // short
    double effort = 0;
    double impact = 0;
    double achievedEffort = 0;
    double achievedImpact = 0;

    bool operator==(const MatrixCalibrated &) const = default;
};

// How much can be said of each need.
enum class MatrixDensity {
    Labels, // every bubble with its number and label
    KeptLabels, // too many for labels: bubbles, labels of kept, current and hovered ones
    Dots, // a cloud of small dots without numbers, labels as before
};

// What a person has set on the matrix. The default is what slides show.
struct MatrixOptions {
    ColorBy colorBy = ColorBy::Goal;
    SizeBy sizeBy = SizeBy::Estimate;
    QSet<QString> lit; // keys of the legend; the others are dimmed. Empty: none is
    std::optional<Quadrant> zoom;
    QDate today; // for ages
    const PlanData *then = nullptr; // the plan of the last review, for ghosts; only read while building
    bool calibrated = false; // delivered needs, estimated against achieved; all others are dimmed

    bool operator==(const MatrixOptions &) const = default;
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
    ColorBy colorBy = ColorBy::Goal;
    SizeBy sizeBy = SizeBy::Estimate;
    QList<LegendEntry> legend; // what color and shape of the needs stand for
    QList<MatrixGhost> ghosts; // of needs that moved or left since the review
    QList<MatrixCalibrated> calibrated; // the worst estimate first
    std::optional<Quadrant> zoom;
    MatrixWindow window;
    MatrixDensity density = MatrixDensity::Labels;
    Capacity capacity;
    qsizetype linePosition = 0; // needs above the line
    double remainder = 0; // person-days left above the line
    int keptCount = 0;

    bool operator==(const MatrixScene &) const = default;
};

// Both axes show scores 1 to 5 with a margin around them.
inline constexpr double matrixAxisStart = 0.55;
inline constexpr double matrixAxisEnd = 5.35;

inline constexpr int mostCalibrated = 12; // arrows that can still be told apart
inline constexpr int mostBubbles = 300; // more are dots
inline constexpr double dotRadius = 4; // desktop px

[[nodiscard]] MatrixScene matrixSceneOf(const PlanIndex &index, const Ranking &ranking,
                                        const Language &language, const MatrixOptions &options = {});
// For a plot that is too small for the scene's bubbles.
void showDots(MatrixScene &scene);
// The whole of both axes, or one quadrant with a margin around it.
[[nodiscard]] MatrixWindow matrixWindow(std::optional<Quadrant> zoom);
[[nodiscard]] MatrixScene matrixSceneOf(const PlanData &plan, Quarter quarter, const Language &language);

// Desktop px of a bubble that stands for so many person-days: 10.5 + 1.45·√days.
[[nodiscard]] double matrixRadius(double days);
// The short title, else the title.
[[nodiscard]] QString shortTitleOf(const QString &shortTitle, const QString &title);
// "upkeep", "moves a goal"; empty for 2 and 4, which stand between.
[[nodiscard]] QString impactRung(int impact, const Language &language);
// "≤ 1 day", "≤ 1 month", "more": from the plan's person-days of that effort step, 1–5.
[[nodiscard]] QString effortRung(int effort, const PlanSettings &settings, const Language &language);
