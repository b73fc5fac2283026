// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

// A business function (Direction métier) that needs come from: marketing, sales, customer service…
struct Function {
    EntityId id;
    QString title;
    bool core = false; // marketing, sales and customer service
    EntityId head; // contact
    EntityId revopsContact; // member
    int headcount = 0;
    bool scoresImpact = true; // its people score the impact in a scoring round
    bool scoresEffort = true;

    bool operator==(const Function &) const = default;
};
