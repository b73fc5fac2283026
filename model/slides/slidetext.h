// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;
struct RunStyle;

// Fonts are made for this many pixels a slide unit, so that every size of the look is a whole
// number of pixels; painters scale from there, and what is measured is what is painted.
inline constexpr double pixelsPerUnit = 60;

// Without shaping: QPdfWriter would lose arrows, colons and dashes of Inter in the text layer.
[[nodiscard]] QFont slideFont(const RunStyle &style);

// In slide units.
[[nodiscard]] double textWidth(const QString &text, const RunStyle &style);

// For text that may take the lines it needs.
inline constexpr int mostLines = 1000;

// Broken between words, and inside a word that is wider than the line; the last line of `mostLines`
// is cut with an ellipsis when there is more.
[[nodiscard]] QStringList wrapped(const QString &text, const RunStyle &style, double width, int mostLines);
// One line, cut with an ellipsis when it is wider.
[[nodiscard]] QString fitted(const QString &text, const RunStyle &style, double width);
