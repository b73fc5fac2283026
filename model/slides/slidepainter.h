// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
struct SlidePage;

// Of dashed lines, in slide units, like the pictures of the look.
inline constexpr double dashLength = 0.72;
inline constexpr double dashGap = 0.5;

// Paints a page into `target`, which is 16:9 or gets the page in its middle: the projector, the
// thumbnails, PNG, SVG and PDF are this one function over the same shapes.
void paintSlide(QPainter *painter, const SlidePage &page, const QRectF &target);
