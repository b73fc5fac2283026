// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"

#include <QByteArray>
#include <QDate>

class Language;
struct PlanData;

enum class CsvStyle {
    Exchange, // comma, decimal dot, ISO dates, field keys as headers
    FrenchExcel, // semicolon, decimal comma, days first, labels as headers
};

// All entities of one kind with every field, the id first and what follows from the plan today last
// (numbers with the decimals that the window shows), in UTF-8 with a byte order mark. References are titles
// joined by " | ", with #id where a title is not unique. Texts that a spreadsheet program would run as
// formulas are guarded. Labels are in `language`.
[[nodiscard]] QByteArray writeCsv(const PlanData &plan, EntityKind kind, CsvStyle style,
                                  const Language &language, QDate today);
