// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

class SqlConnection;
struct EntityType;
struct Field;

// The version of the plan file: one more whenever a field table changes. Newer files are refused,
// older ones are upgraded on a copy.
inline constexpr int formatVersion = 5;
inline constexpr int applicationId = 0x47614c6e; // "GaLn", in the header of the file

// One statement a table or index, all of it made from the field tables.
[[nodiscard]] QStringList schemaStatements();
// Makes the schema in an empty database.
[[nodiscard]] Result<void> createTables(SqlConnection &connection);
// The name between the first quotes of a statement of the schema.
[[nodiscard]] QString nameInStatement(const QString &statement);

// The table that holds a References field: owner, target, position.
[[nodiscard]] QString linkTable(const EntityType &type, const Field &field);
// Fields that are a column of the kind's own table.
[[nodiscard]] bool isColumn(const Field &field);
