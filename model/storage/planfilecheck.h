// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class SqlConnection;

enum class PlanFileState {
    Plan, // of this version's format, as far as the header tells
    Older, // a plan to be upgraded
    Newer,
    Missing,
    Empty,
    Foreign, // anything that is not a plan
    Damaged,
    Unreadable, // the file system does not let us
};

// What a file is, before SQLite gets to see it; the message is for every state but Plan and Older.
struct PlanFileCheck {
    PlanFileState state = PlanFileState::Plan;
    Message message;
    int version = 0; // of its format
};

// Looks at the first 100 bytes. Never call it for a plan that this process has open: closing the
// descriptor would drop SQLite's lock.
[[nodiscard]] PlanFileCheck checkPlanHeader(const QString &path);

// Refuses tables, columns, indexes, triggers and views that a plan of this version does not have,
// and a plan in which some are missing.
[[nodiscard]] Result<void> checkSchema(SqlConnection &connection, const QString &path);
