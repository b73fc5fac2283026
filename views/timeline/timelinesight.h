// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/projectdrag.h"
#include "timeline/timescale.h"

#include <QPointF>
#include <QRectF>
#include <QSet>

#include <optional>

// A bar that is being drawn on a line and is not a project yet.
struct DrawnBar {
    int line = 0; // may be one below the last
    qint64 first = 0; // Julian days, both included
    qint64 last = 0;
};

// An arrow that is being drawn from a project to the one that is to wait for it.
struct LinkDraft {
    EntityId from;
    int toRow = -1; // -1: to where the pointer is
    QPointF pointer;
    bool isRefused = false; // that one must not wait for it
};

// What of the timeline is in sight, and what is being done to it.
struct TimelineSight {
    TimeScale scale;
    int top = 0; // pixels scrolled down
    QSet<EntityId> selected; // projects, dependencies and what lanes stand for
    QSet<EntityId> chain; // the critical chain; empty: it is not shown
    int hoveredRow = -1;
    std::optional<ProjectDrag> drag;
    std::optional<DrawnBar> drawn;
    std::optional<LinkDraft> link;
    QRectF band; // selects what it touches; null: none is being drawn
};
