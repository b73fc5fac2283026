// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QString>

class Language;
class PlanIndex;
struct Need;
struct Ranking;

// What the colour and the shape of a bubble say.
enum class ColorBy { Goal, Function, Status, Stakeholder, Quadrant, Age };
inline constexpr int colorByCount = 6;
// What its size says.
enum class SizeBy { Estimate, Confidence, GoalWeight, None };
inline constexpr int sizeByCount = 4;

// The marks that go with the colours, so that nothing is told by colour alone. Others and Nothing have
// the neutral colour 0.
enum class MarkShape {
    Disc,
    Square,
    Diamond,
    TriangleUp,
    Hexagon,
    TriangleDown,
    Plus,
    Star,
    Ring, // others
    Dash, // nothing: no goal, no function…
};
inline constexpr int mostLegendColors = 8;

// One line of the legend, which is a filter as well.
struct LegendEntry {
    QString key; // stable: "goal:17", "status:new", "others", "none"
    QString tag; // "E2" of goals, else empty
    QString name; // in the language of the scene
    int color = 0; // 1–8 as Palette::goal(), 0 neutral
    MarkShape shape = MarkShape::Disc;
    int count = 0; // needs

    bool operator==(const LegendEntry &) const = default;
};

// The legend and, for each need of the ranking in its order, its line and its size.
struct Encoding {
    QList<LegendEntry> legend; // without lines that no need has
    QList<int> entries; // index into the legend
    QList<double> radii; // desktop px

    bool operator==(const Encoding &) const = default;
};

// Colours are the goals' own, else 1 to 8 in the order of the plan: the eight outlines of the palette,
// which stay apart under three models of colour blindness. More than eight values: the eight with most
// needs keep theirs, the rest is "others". Age counts days from the date raised to `today`.
[[nodiscard]] Encoding encodingOf(const PlanIndex &index, const Ranking &ranking, ColorBy color, SizeBy size,
                                  QDate today, const Language &language);

// "Goal", "Function"…: what the menus beside the matrix offer.
[[nodiscard]] QString colorByName(ColorBy color, const Language &language);
[[nodiscard]] QString sizeByName(SizeBy size, const Language &language);
// Desktop px: by estimate as matrixRadius(), by a share 0–1 from 12 to 26, all alike 15.
[[nodiscard]] double encodedRadius(const PlanIndex &index, const Need &need, double days, SizeBy size);
