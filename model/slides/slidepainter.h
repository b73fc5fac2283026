// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
struct SlidePage;

// Paints a page into `target`, which is 16:9 or gets the page in its middle: the projector, the
// thumbnails, PNG, SVG and PDF are this one function over the same shapes.
void paintSlide(QPainter *painter, const SlidePage &page, const QRectF &target);
