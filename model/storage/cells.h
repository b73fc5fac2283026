// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fields/field.h"

// A field's value as one SQL cell: numbers as they are, dates ISO, choices by key, lists as JSON.
[[nodiscard]] QVariant toCell(const Field &field, const QVariant &value);
// Refuses what the field cannot hold; an empty cell is an empty value.
[[nodiscard]] Result<QVariant> fromCell(const Field &field, const QVariant &cell);
// Why the value would not come back from the file as it is; an empty Message when it would.
[[nodiscard]] Message problemWithStoring(const Field &field, const QVariant &value);
