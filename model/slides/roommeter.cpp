// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/roommeter.h"

#include "slides/slidepage.h"

namespace {

constexpr double acuityFactor = 200; // distance over the height of what is read
constexpr double widthOverHeight = 16.0 / 9;
constexpr double percent = 100;
constexpr double tolerance = 0.005; // of a size, for rounding

} // namespace

double readableSize(const Room &room)
{
    return percent * room.lastRow * widthOverHeight / (acuityFactor * room.screenWidth);
}

double reachOf(double size, double screenWidth)
{
    return acuityFactor * size / percent * screenWidth / widthOverHeight;
}

double screenWidthFor(double size, double lastRow)
{
    return percent * lastRow * widthOverHeight / (acuityFactor * size);
}

RoomReading readingFrom(const SlidePage &page, const Room &room)
{
    const double floor = readableSize(room) - tolerance;
    RoomReading reading;
    for (const Shape &shape : page.shapes) {
        const auto *text = std::get_if<TextRun>(&shape);
        if (!text || text->text.trimmed().isEmpty())
            continue;
        ++reading.texts;
        if (reading.smallest == 0 || text->style.size < reading.smallest)
            reading.smallest = text->style.size;
        if (text->style.size >= floor)
            continue;
        if (++reading.tooSmall == 1)
            reading.example = text->text;
    }
    return reading;
}
