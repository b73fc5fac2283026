// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/quickadd.h"

// Text pasted from elsewhere, as requests to choose from: one a line, or one a message where it was copied
// out of a chat ("Léa Martin  10:42" above what she wrote).
struct PastedRequest {
    QuickRequest quick;
    bool isProposed = true; // not a thank-you, nor what the team itself answered
};

[[nodiscard]] QList<PastedRequest> readPastedRequests(const PlanData &plan, const QString &pasted,
                                                      QDate today);
