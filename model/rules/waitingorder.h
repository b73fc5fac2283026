// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QList>

class PlanIndex;

// These projects and all that wait for them, directly or not, each after those among them that it
// waits for. Those in a circle, and those behind one, are left out.
[[nodiscard]] QList<EntityId> waitingOrder(const PlanIndex &index, const QList<EntityId> &from);
