// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QDate>

struct ChangeSet;
struct PlanData;

// Why a person's edit may not be made, in what it says about several fields or entities at once:
// projects that wait for each other, an end before its start, a key result that need not move, a
// check-in of a day to come, a request closed without an outcome. Empty when it may. What a field alone allows, problemWith() knows; what
// stands in the plan already, from a file, is for planHealth() to show and stops no other edit.
[[nodiscard]] Message problemWith(const PlanData &before, const ChangeSet &changeSet, QDate today);
