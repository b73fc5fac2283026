// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/cadence.h"

#include <QDate>
#include <QList>

// The days on which something that began on `start` comes back, from `from` to `to`, both included.
// Every working day means Monday to Friday. Months count from the start's day, the last of a shorter month
// where it has none; a day of a weekend moves to the Monday after it. Nothing after `end`, unless that is
// invalid; nothing at all without a start.
[[nodiscard]] QList<QDate> recurrences(Cadence cadence, QDate start, QDate end, QDate from, QDate to);
