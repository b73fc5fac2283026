// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slidepage.h"

struct DeckContent;
struct Palette;
struct Slide;

// Turns what slides say into pages of shapes. What does not fit goes on on a next page; nothing is
// ever set smaller than the look's sizes.
[[nodiscard]] QList<SlidePage> layOut(const DeckContent &deck, const Palette &palette);
// The number that stands on that page, 1 the first; 0 on a hidden one.
[[nodiscard]] int numberOf(const QList<SlidePage> &pages, qsizetype page);
