// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QFont>
#include <QPalette>

// The sizes that text comes in; nothing is ever smaller than Caption.
enum class TextStyle { Caption, Small, Body, Section, PanelTitle, ViewTitle, Promise };

// Lengths of the look at scale 1, in device-independent pixels; Theme::px() scales them.
inline constexpr int gridStep = 4;
inline constexpr int cardPadding = 20;
inline constexpr int gutter = 16;
inline constexpr int viewMargin = 24;
inline constexpr int barRadius = 5;
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 10;
inline constexpr int controlHeight = 36;
inline constexpr int smallControlHeight = 28;
inline constexpr int rowHeight = 34;
inline constexpr int twoLineRowHeight = 57;
inline constexpr int hoverMilliseconds = 120;
inline constexpr int panelMilliseconds = 180;

// Everything that drawing needs to know about the look, as one value: colours, scale and type.
// A widget finds its own with themeOf() (common/gainlinestyle.h); painting takes it as argument.
struct Theme {
    Palette colors;
    bool isProjector = false;
    // The user's text scale 1.0–1.5; on a projector at least 2.4.
    double scale = 1.0;
    // Logical pixels that the screen's height has in projector mode; 3 % of it is the smallest text.
    int projectorHeight = 0;

    [[nodiscard]] static Theme light(double textScale = 1.0);
    [[nodiscard]] static Theme dark(double textScale = 1.0);
    // The same colours for a full screen of that many logical pixels: text of max(2.4 ×, 3 % of the
    // height), muted text darker, status words in plain text.
    [[nodiscard]] Theme forProjector(int windowHeight) const;

    [[nodiscard]] bool isDark() const { return colors.isDark; }
    // A length of the look in this scale, on whole pixels.
    [[nodiscard]] int px(double length) const;
    // The width of a line: 1 hairline, 1.5 outline, 1.8 bubble, 2 selection; doubled on a projector.
    [[nodiscard]] double line(double width) const { return isProjector ? width * 2 : width; }

    // Weight 0: the style's own (600 for Section and the titles, else 400).
    [[nodiscard]] QFont font(TextStyle style, int weight = 0) const;
    [[nodiscard]] int textSize(TextStyle style) const; // pixels
    [[nodiscard]] int lineHeight(TextStyle style) const; // pixels

    // Text that says a status: its ink on the desktop, plain text on a projector.
    [[nodiscard]] QColor statusText(Status status) const;
    [[nodiscard]] QPalette palette() const;
};
