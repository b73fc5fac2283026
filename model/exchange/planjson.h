// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/plandata.h"

#include <QJsonObject>

// The version of the JSON format; a newer one is refused.
inline constexpr int planJsonVersion = 1;

// The whole plan: {"format": "gainline", "version": 1, "plan": {settings}, "goals": […]…}. Ids are
// strings, references are ids, dates ISO; numbers that the rules compute are written as well.
[[nodiscard]] QJsonObject planToJson(const PlanData &plan);
[[nodiscard]] QByteArray writeJson(const PlanData &plan);

// Takes such an object or text back, computed numbers left out. Refuses what no plan can hold:
// another format, values out of range, an id twice, references to nothing.
[[nodiscard]] Result<PlanData> planFromJson(const QJsonObject &json);
[[nodiscard]] Result<PlanData> readJson(const QByteArray &bytes);
