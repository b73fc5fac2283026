// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"

#include <QList>

// Lays projects one after the other inside a range, in the given order: each lasts its person-days
// at `paceOfWeekday` person-days a weekday; when all together last longer than the range they are
// shortened alike, since more than one person will work on them. One range for each, on weekdays.
[[nodiscard]] QList<DateRange> laidOneAfterTheOther(const QList<double> &personDays, const DateRange &range,
                                                    double paceOfWeekday);
