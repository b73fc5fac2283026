// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <optional>

// The cards of a Trello board as a table, from the JSON that Trello gives to everybody (its CSV is paid for).
// Nothing when the bytes are something else.
[[nodiscard]] std::optional<Table> tableOfBoard(const QByteArray &bytes);
