// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the killed child of the durability test does: opens the plan and edits it until it is
// killed, printing the number of each edit once the store has acknowledged it. The exit code.
[[nodiscard]] int hammerPlan(const QString &path, quint32 seed);
