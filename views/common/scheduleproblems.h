// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QStringList>

class Language;
class PlanIndex;
class QDate;

// What is wrong with a project's dates, a sentence each: it slips, it begins before what it waits
// for has ended, or it waits in a circle. The same words wherever a project is looked at.
[[nodiscard]] QStringList scheduleProblems(const PlanIndex &index, EntityId project, QDate today,
                                           const Language &language);
