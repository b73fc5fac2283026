// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/slide.h"
#include "slides/slidecanvas.h"

// The cards goal → need → objective, side by side across the slide, as high as the longest title needs.
[[nodiscard]] double chainHeight(const Palette &palette, const QList<WhyCard> &chain);
void drawChain(SlideCanvas &canvas, const QList<WhyCard> &chain, const SlideGoal &goal, double top,
               double height);

// The heading of a list below them, in accent over a hairline, and how high it is.
inline constexpr double chainHeadingHeight = 5.4;
void drawChainHeading(SlideCanvas &canvas, const QString &heading, double left, double right, double top);
