// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>

class Language;
class PlanIndex;

// Milestones of open projects and due days of key results as whole days, rituals at their time, as an
// iCalendar file (RFC 5545). Each keeps its UID, so that importing a later export moves the entry and adds none. `stamp` is
// the day it was made; the same plan and stamp give the same bytes. Refused when there is no day to write.
[[nodiscard]] Result<QByteArray> icsOf(const PlanIndex &index, QDate stamp, const Language &language);
