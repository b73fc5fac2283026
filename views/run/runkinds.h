// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/kindpage.h"

// The tables of the daily run beside the inbox.
[[nodiscard]] const KindTable &routineTable();
[[nodiscard]] const KindTable &rolloutTable();
[[nodiscard]] const KindTable &answerTable();
