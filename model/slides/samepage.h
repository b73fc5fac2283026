// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

struct SlidePage;

// Whether both pages are painted alike and say that they are about the same.
[[nodiscard]] bool isSamePage(const SlidePage &one, const SlidePage &other);

// Where in the deck `after` a reader stands who was at page `current` of `before`: on the page about
// the same thing; when that is gone, on the nearest one of its kind, else at the same number.
// -1 when there is no page.
[[nodiscard]] int pageAfter(const QList<SlidePage> &before, int current, const QList<SlidePage> &after);
