// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/runbar.h"

#include "slides/slidecanvas.h"

#include <algorithm>

namespace {

constexpr double corner = 0.5;
constexpr double hatchStep = 1.5;
constexpr double hatchStroke = 0.2;

void drawHatch(SlideCanvas &canvas, const QRectF &rect)
{
    const Stroke stroke{canvas.palette().strong, hatchStroke, false, false};
    for (double x = rect.left() + hatchStep; x < rect.right() + rect.height(); x += hatchStep) {
        const double up = std::max(0.0, x - rect.right());
        const double down = std::min(rect.height(), x - rect.left());
        canvas.add(
            Line{{{x - up, rect.top() + up}, {x - down, rect.top() + down}}, stroke, ShapeRole::Decoration});
    }
}

} // namespace

void drawRunBar(SlideCanvas &canvas, const QRectF &rect)
{
    canvas.add(Box{rect, corner, canvas.palette().sunken, {}, false, false, ShapeRole::Decoration});
    drawHatch(canvas, rect);
    canvas.add(Box{rect, corner, {}, {canvas.palette().strong, ruleStroke}});
}
