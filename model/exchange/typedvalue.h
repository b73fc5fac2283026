// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fields/field.h"

class Language;

// What somebody typed into a field of text, numbers or dates, as the value the field keeps: "3,7",
// "72 %", "12 j", "11/03/2027", "1 · 5 · 20". Empty text empties the field. Refused when it cannot be
// read or lies outside of what the field may have.
[[nodiscard]] Result<QVariant> typedValue(const Field &field, const QString &text, const Language &language);

// The value as it stands in a field to be typed over: as it is displayed, lists with their separator.
[[nodiscard]] QString typedText(const Field &field, const QVariant &value, const Language &language);
