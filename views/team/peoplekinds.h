// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/kindpage.h"

// The pages of the team view, in the order of the segments.
[[nodiscard]] const QList<KindTable> &peopleKinds();
