// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QSize>

#include <optional>

class QPainter;
class QRectF;
struct Theme;

// The way a key result has gone: from its start (0) to its stretch (1), with what was promised on it.
struct KrBar {
    Status status = Status::OnTrack;
    double value = 0; // all of them shares of the way from start to stretch, 0–1
    std::optional<double> commit;
    std::optional<double> target;
    std::optional<double> expected; // where an even pace would stand today
    std::optional<double> former; // the target before it was lowered: an open tick
};

// 206 × 8 with ticks above and below; keeps to the middle of `area` and takes its whole width.
void drawKrBar(QPainter *painter, const QRectF &area, const KrBar &bar, const Theme &theme);
[[nodiscard]] QSize krBarSize(const Theme &theme);
