// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

struct SlidePage;

// The room of a 16:9 slide in the middle of `area`.
[[nodiscard]] QRectF slideRect(const QRectF &area);

// The page painted for a screen of that device pixel ratio. size: logical pixels, 16:9.
[[nodiscard]] QPixmap slidePixmap(const SlidePage &page, const QSizeF &size, double devicePixelRatio);
