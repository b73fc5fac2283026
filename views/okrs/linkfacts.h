// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "okrs/linklist.h"

#include <QDate>

class Language;
class PlanIndex;
struct KeyResult;
struct Project;

// Links with the fact that tells most about each: whose need, where a key result stands, when a
// project runs.
[[nodiscard]] QList<EntityLink> needLinks(const PlanIndex &index, const QList<EntityId> &needs,
                                          const Language &language);
[[nodiscard]] EntityLink keyResultLink(const PlanIndex &index, const KeyResult &keyResult, QDate today,
                                       const Language &language);
[[nodiscard]] EntityLink projectLink(const Project &project, const Language &language);
