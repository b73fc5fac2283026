// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/plandata.h"

class QByteArray;

// The JSON that says everything a plan holds: {"format": "gainline", "version": 1, "plan": {settings},
// "goals": [...], ...}, keys by the field tables.
inline constexpr int planJsonVersion = 1;

// Reads it back. Keys it does not know (derived fields, later additions) are passed over, missing
// ones keep their defaults; refuses newer versions, values a field cannot hold, ids given twice and
// references to nothing.
[[nodiscard]] Result<PlanData> planFromJson(const QByteArray &json);
