// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rowlayout.h"

#include "slides/slidetext.h"

#include <algorithm>

namespace {

constexpr double titlePitch = 5.2;
constexpr double linePitch = 3.85;
constexpr double titleToText = 4.6;
constexpr double padding = 5.19; // above and below, of a row of one line each
// So many that the row still stands on a page below a title of two lines.
constexpr int mostTitleLines = 5;
constexpr int mostTextLines = 8;
constexpr double halfLine = 1.75; // what one more line of text lifts the title by

} // namespace

RowText::RowText(const Palette &palette, const RowWords &words)
    : left(words.left)
    , width(words.right - words.left)
{
    const SlideCanvas canvas(palette);
    title = wrapped(words.title, canvas.strong(bodySize), width, mostTitleLines);
    text = wrapped(words.text, canvas.muted(smallSize), width, mostTextLines);
}

double RowText::height() const
{
    return std::max(tallRow, double(title.size()) * titlePitch + double(text.size()) * linePitch + padding);
}

void RowText::draw(SlideCanvas &canvas, double middle) const
{
    const double titleLift = double(title.size() - 1) * titlePitch / 2;
    // One line: as in the pictures. More: title and text move up. None: the title alone.
    const double first = text.isEmpty() ? middle + 0.36 * bodySize - titleLift
                                        : middle - 0.7 - halfLine * double(text.size() - 1) - titleLift;
    const double next = canvas.writeLines(title, {left, first}, titlePitch, canvas.strong(bodySize), width);
    canvas.writeLines(text, {left, next - titlePitch + titleToText}, linePitch, canvas.muted(smallSize),
                      width);
}
