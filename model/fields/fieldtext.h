// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fields/field.h"

#include <QJsonValue>

class Language;
struct PlanData;

// A field's value as files keep it: numbers, ISO dates, choice keys, ids as strings, lists as
// arrays. Null is empty. The same in JSON, in the change log and in single SQL cells.
[[nodiscard]] QJsonValue toJson(const Field &field, const QVariant &value);
// Refuses what the field cannot hold (wrong type, unknown choice, out of range).
[[nodiscard]] Result<QVariant> fromJson(const Field &field, const QJsonValue &json);

// A value as people read it in that language: "1,3", "30 %", "11/03/2027", titles of references.
[[nodiscard]] QString displayText(const Field &field, const QVariant &value, const PlanData &plan,
                                  const Language &language);
// The field's label in that language.
[[nodiscard]] QString fieldLabel(const Field &field, const Language &language);
[[nodiscard]] QString choiceLabel(const Choice &choice, const Language &language);
// Why the field may not have this value; an empty Message when it may. Ranges, choices, required.
[[nodiscard]] Message problemWith(const Field &field, const QVariant &value);
// The text without what no file keeps: a byte order mark at the start goes, halves of surrogate pairs
// and the two code points that are no characters become U+FFFD.
[[nodiscard]] QString cleanText(const QString &text);
// The value brought to the type and precision the field stores (scores to 0.01, text trimmed
// and clean).
[[nodiscard]] QVariant normalised(const Field &field, const QVariant &value);
