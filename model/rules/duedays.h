// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"

#include <QList>

// When key results should be due, so that they tell while there is time to act and not all on the last
// day: some weeks after what moves them is delivered, each day in `wished`, but on a weekday inside the
// range, and two weeks apart where the range leaves room for it. In the order of `wished`.
[[nodiscard]] QList<QDate> dueDaysInside(const QList<QDate> &wished, const DateRange &range);
