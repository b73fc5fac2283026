// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

// How an item stands. Every status has a shape and a word as well: never its colour alone.
enum class Status { OnTrack, Attention, AtRisk, Outdated, Done };

// The roles whose people and boxes are tinted.
enum class RoleTint { Manager, Engineer, Analyst, Enablement, StrategicPm, Head };

inline constexpr int goalColorCount = 8;

struct StatusColors {
    QColor ink;
    QColor soft;
};

struct GoalColors {
    QColor outline;
    QColor fill; // 16 % of the outline over raised
    QColor progress; // 36 % of it
    QColor onOutline;
};

struct RoleColors {
    QColor fill;
    QColor border;
};

// The colour tokens of the product as values, so that the window, the slides and every export
// paint the same need in the same ink.
struct Palette {
    QColor bg; // window
    QColor surface; // card
    QColor raised; // input, popup, plot
    QColor sunken; // tracks, segments
    QColor load; // load bars
    QColor border; // hairline
    QColor strong; // input border, axis
    QColor text;
    QColor muted;
    QColor mutedHi; // stands for muted on slides and projector
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor soft; // selected row, banner
    QColor selection; // selected text; only `text` stands on it
    QColor quick; // quadrant tints
    QColor drop;

    std::array<StatusColors, 5> statuses;
    std::array<GoalColors, goalColorCount> goals;
    std::array<RoleColors, 6> roles;
    QColor roleText;
    QColor zone;
    QColor zoneBorder;
    QColor orgBox;
    QColor onOrgBox;
    bool isDark = false;

    [[nodiscard]] static Palette light();
    [[nodiscard]] static Palette dark();
    // The light tokens on white paper, muted text made dark enough to be read from the back row.
    [[nodiscard]] static Palette forSlides();

    [[nodiscard]] const StatusColors &status(Status status) const { return statuses[size_t(status)]; }
    // color: 1 to 8, as Goal::color; anything else is the neutral of an item without a goal.
    [[nodiscard]] GoalColors goal(int color) const;
    [[nodiscard]] const RoleColors &role(RoleTint role) const { return roles[size_t(role)]; }
};

// The status of a 0–1 score: at risk < 0.3 ≤ attention < 0.7 ≤ on track.
[[nodiscard]] Status statusOfScore(double score);

// share (0–1) of the colour laid over an opaque ground.
[[nodiscard]] QColor tinted(const QColor &color, double share, const QColor &ground);

// WCAG 2.x: relative luminance 0–1, and the ratio of two of them, 1–21.
[[nodiscard]] double relativeLuminance(const QColor &color);
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
