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
    double baseline = 40;
    for (const QString &line : wrapped(content.sentence, canvas.text(bodySize), hintWidth, 4)) {
        canvas.write(line, {slideLeft, baseline}, canvas.text(bodySize));
        baseline += pitch;
    }
    baseline += 3.2;
    RunStyle next = canvas.strong(bodySize);
    next.ink = canvas.palette().accent;
    for (const QString &line : wrapped(content.nextStep, next, hintWidth, 4)) {
        canvas.write(line, {slideLeft, baseline}, next);
        baseline += pitch;
    }
    return {frame.finish(canvas, 0, 1)};
}
