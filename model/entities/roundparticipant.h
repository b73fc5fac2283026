// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>

// Somebody who scores in a round. Their function says which axes are theirs.
struct RoundParticipant {
    EntityId id;
    EntityId round;
    QString name;
    EntityId function; // none: both axes
    int position = 0; // whose turn at the laptop comes first

    bool operator==(const RoundParticipant &) const = default;
};
