// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <QList>

struct SlidePage;

// What keeps a slide from being read from the back row (PRODUCT.md, projector rules).
enum class Illegibility {
    TextTooSmall, // under 3.0 % of the height
    TextTooPale, // under 7:1 on something it stands on
    MarkTooPale, // neither fill nor outline reaches 3:1
    OffSlide,
    TextsOverlap,
    TextCutOff, // wider or narrower than it was measured
};

struct LegibilityFinding {
    Illegibility kind;
    QString text; // of the text run, empty for marks
    QRectF where; // slide units
    double measured = 0; // size in units, contrast ratio, or the area of an overlap
};

inline constexpr double textFloor = 3.0;
inline constexpr double textContrastFloor = 7;
inline constexpr double markContrastFloor = 3;

[[nodiscard]] QList<LegibilityFinding> legibility(const SlidePage &page);

// "text too pale: “E2” 4.1", for test output and logs.
[[nodiscard]] QString describe(const LegibilityFinding &finding);
