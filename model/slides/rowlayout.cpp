// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rowlayout.h"

#include "slides/slidetext.h"

namespace {

constexpr double linePitch = 3.85;
constexpr double titleToText = 4.6;

} // namespace

void writeRowText(SlideCanvas &canvas, const QString &title, const QString &text, const QRectF &room)
{
    const RunStyle style = canvas.muted(smallSize);
    const QStringList lines = wrapped(text, style, room.width(), 2);
    const double middle = room.center().y();
    // One line: as in the pictures. Two: both and the title move up. None: the title alone.
    double baseline =
        lines.isEmpty() ? middle + 0.36 * bodySize : middle - 0.7 - 1.75 * double(lines.size() - 1);
    canvas.write(title, {room.left(), baseline}, canvas.strong(bodySize), Align::Left, room.width());
    baseline += titleToText;
    for (const QString &line : lines) {
        canvas.write(line, {room.left(), baseline}, style);
        baseline += linePitch;
    }
}
