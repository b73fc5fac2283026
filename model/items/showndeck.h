// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/deckspec.h"

#include <QString>

class PlanSession;
class QuarterFigures;

// The key of a part of the deck in DeckChoice: "title", "strategy", "matrix", "objectives",
// "timeline", "not_doing".
[[nodiscard]] QString slidePartKey(SlideKind part);

// The saved deck that was chosen; null: the one that writes itself is shown.
[[nodiscard]] const Deck *shownDeck(const PlanSession &session, const QuarterFigures &figures);
// The deck that the window shows: the saved one that was chosen, else that of the quarter, in the language
// and with the parts chosen.
[[nodiscard]] DeckSpec shownDeckSpec(const PlanSession &session, const QuarterFigures &figures);

// Nothing in the plan that slides could show.
[[nodiscard]] bool hasNothingToPresent(const PlanSession &session);
