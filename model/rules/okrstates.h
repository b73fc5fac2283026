// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

struct Quarter;

// What Decision::before and after hold of key results: the same in every language, as "target 60 %".

[[nodiscard]] QString targetState(double target, const QString &unit);
[[nodiscard]] QString gradeState(double grade); // 0–1
[[nodiscard]] QString droppedState(const Quarter &quarter);
// What people read: "Target 60%", "Grade 0.40", "Dropped after Q1 2027". Empty when it is none of these.
[[nodiscard]] Message okrStateText(const QString &state);
