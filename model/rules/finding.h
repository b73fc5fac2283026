// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "entities/entityref.h"

#include <QString>

enum class Severity {
    Note, // something to propose
    Warning, // against good practice
    Problem, // a broken rule
};

// One thing that a check found: where, what, and the field whose editing mends it.
struct Finding {
    QString check; // stable: "key_result_without_owner"; `check --json` and tests name it so
    Severity severity = Severity::Warning;
    EntityRef entity; // null: the plan as a whole
    Message text; // what, and what to do
    QString field; // the key of the field that mends it; empty: it takes more than a field

    // Unique in one list of findings: "key_result_without_owner:42".
    [[nodiscard]] QString id() const;
    bool operator==(const Finding &) const = default;
};

// "note", "warning", "problem".
[[nodiscard]] QString severityKey(Severity severity);
