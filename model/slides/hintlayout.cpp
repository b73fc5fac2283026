// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pageframe.h"
#include "slides/slidetext.h"

namespace {

constexpr double hintWidth = 120;
constexpr double pitch = 6.4;

} // namespace

// What would stand here and what to do about it, rather than an empty plot.
QList<SlidePage> layOutHint(const PageFrame &frame, const HintContent &content)
{
    SlideCanvas canvas = frame.begin(0, 1);
    const RunStyle plain = canvas.text(bodySize);
    RunStyle next = canvas.strong(bodySize);
    next.ink = canvas.palette().accent;
    const double baseline = canvas.writeLines(wrapped(content.sentence, plain, hintWidth, 4), {slideLeft, 40},
                                              pitch, plain, hintWidth);
    canvas.writeLines(wrapped(content.nextStep, next, hintWidth, 4), {slideLeft, baseline + 3.2}, pitch, next,
                      hintWidth);
    return {frame.finish(canvas, 0, 1)};
}
