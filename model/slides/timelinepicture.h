// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "slides/deckexport.h"

// The whole timeline as one page, clipped to its content: every dated project, from the month of the first
// to the month of the last, as high as its rows need. Drawn as the slide is. Refused while no project has
// dates.
[[nodiscard]] Result<DeckPages> timelinePicture(const PlanData &plan, const Language &language, QDate today);
