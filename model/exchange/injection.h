// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A spreadsheet program takes a text that begins with = + - @ for a formula and may run it. Such a
// text gets an apostrophe in front, and so does one that begins with the apostrophe itself, so that
// taking the first one off gives back the text.
[[nodiscard]] QString withInjectionGuard(const QString &text);
[[nodiscard]] QString withoutInjectionGuard(const QString &text);
