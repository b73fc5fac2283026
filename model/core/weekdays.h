// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

// Work is done from Monday to Friday: the steps of a calendar that has no weekends.

// The day itself, or the Monday after a weekend.
[[nodiscard]] QDate weekdayFrom(QDate day);
// So many weekdays later; `count` is 0 and up.
[[nodiscard]] QDate weekdaysAfter(QDate day, int count);
