// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

// The roles that all item models of the plan share.
enum ItemRole {
    EntityIdRole = Qt::UserRole + 1, // EntityId
    EntityKindRole, // EntityKind
    EntityRefRole, // EntityRef
    SortRole, // the raw value: numbers, dates
    FieldRole, // const Field *, as QVariant of void *: null for derived columns
    StatusRole, // Health of the row or cell, see rules/
    ModelRoleEnd = Qt::UserRole + 100, // where a single model's own roles begin
};
