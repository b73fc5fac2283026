// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/entitytableview.h"
#include "entities/entitykind.h"

// What the team view says and shows of one kind.
struct PeopleKind {
    EntityKind kind;
    const char *name; // of objects: "membersTable"
    const char *icon;
    QList<TableColumn> columns;
    // Context "PeopleKind".
    const char *segment;
    const char *one; // on the add button
    const char *add;
    const char *newTitle;
    const char *accessibleTable;
    const char *empty;
};

// In the order of the segments.
[[nodiscard]] const QList<PeopleKind> &peopleKinds();
[[nodiscard]] const PeopleKind &peopleKind(EntityKind kind);
