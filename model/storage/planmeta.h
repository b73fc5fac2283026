// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class SqlConnection;

// What a plan file says about itself, outside of the plan: key and value.
inline constexpr const char *planIdKey = "plan_id"; // unique to one file; a copy gets its own
inline constexpr const char *createdKey = "created"; // UTC
inline constexpr const char *languageKey = "language"; // in which it was made

// Empty when there is no such key.
[[nodiscard]] Result<QString> readMeta(SqlConnection &connection, const char *key);
[[nodiscard]] Result<void> writeMeta(SqlConnection &connection, const char *key, const QString &value);
