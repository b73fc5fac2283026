// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slidecontents.h"

struct Need;
struct Project;

// Company goal → need → our objective, as slides explain why something is done.
[[nodiscard]] QList<WhyCard> whyCards(const DeckContext &deck, const Objective &objective);
// The needs behind an objective, in its order.
[[nodiscard]] QList<const Need *> needsBehind(const DeckContext &deck, const Objective &objective);
[[nodiscard]] QString functionOf(const DeckContext &deck, const Need &need);
// "30 March – 7 May", "until 26 March", "done", "no dates yet".
[[nodiscard]] QString datesOf(const DeckContext &deck, const Project &project);
