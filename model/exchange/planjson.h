// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entities/plandata.h"

#include <QDate>
#include <QJsonObject>

// The version of the JSON format; a newer one is refused.
inline constexpr int planJsonVersion = 1;

// The whole plan: {"format": "gainline", "version": 1, "plan": {settings}, "goals": […]…}. Ids are
// strings, references are ids, dates ISO; what follows from the plan today is written as well.
[[nodiscard]] QJsonObject planToJson(const PlanData &plan, QDate today);
[[nodiscard]] QByteArray writeJson(const PlanData &plan, QDate today);

// Takes such an object or text back. Keys it does not know (derived fields, later additions) are
// passed over, missing ones keep their defaults. Refuses what no plan can hold: another format,
// values out of range, an id twice, references to nothing.
[[nodiscard]] Result<PlanData> planFromJson(const QJsonObject &json);
[[nodiscard]] Result<PlanData> readJson(const QByteArray &bytes);
