// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/deck.h"
#include "scenes/palette.h"

#include "core/message.h"

#include <QString>

// The colours of slides of that look. The accent is the plan's, "#rrggbb", brought so far towards the text
// that it can be read as text from the back row; the house's own when it is empty or no colour.
[[nodiscard]] Palette slidePalette(DeckLook look, const QString &accent = {});

// Why the accent on the slides is not the one of the settings; empty when it is.
[[nodiscard]] Message accentProblem(DeckLook look, const QString &accent);
