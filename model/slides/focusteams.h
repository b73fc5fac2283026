// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QList>
#include <QString>

struct DeckContext;

// The people of one objective, for as long as it runs (S10).
struct FocusTeam {
    QString title;
    QString functions; // that its needs come from: "Sales, Marketing"
    QList<EntityId> members; // the one who owns it first
};

// One an objective of the quarter that the deck shows.
[[nodiscard]] QList<FocusTeam> focusTeamsOf(const DeckContext &deck);
