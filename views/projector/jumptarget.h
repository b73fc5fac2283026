// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entityref.h"

#include <QString>

struct SlidePage;

// The live view that stands behind a slide, and what of it the slide is about.
struct JumpTarget {
    QString view; // its id; empty: none, the slide has no live view
    EntityRef subject; // null: the view as a whole

    bool operator==(const JumpTarget &) const = default;
};
[[nodiscard]] JumpTarget jumpTargetOf(const SlidePage &page);
