// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct SlidePage;

// The room a deck is shown in; in metres. The screen is 16:9.
struct Room {
    double screenWidth = 2;
    double lastRow = 6; // from the screen

    bool operator==(const Room &) const = default;
};

// The smallest text that the last row can read, in percent of the slide's height.
//
// ANSI/AVIXA V202.01 (DISCAS), basic decision making: the farthest viewer reads what is at least 1/200 of
// the distance high. So the floor of 3 % (PRODUCT.md, projector rules) reaches six times the height of the
// picture, the rule of thumb of the same trade.
[[nodiscard]] double readableSize(const Room &room);
// How far a text of that size (percent of the height) can be read from, in metres.
[[nodiscard]] double reachOf(double size, double screenWidth);
// How wide the screen must be for a text of that size to be read from there.
[[nodiscard]] double screenWidthFor(double size, double lastRow);

// What of a slide can be read from the last row.
struct RoomReading {
    int texts = 0;
    int tooSmall = 0; // of them
    double smallest = 0; // size of the smallest text, percent of the height; 0: no text
    QString example; // the first of those that are too small

    bool operator==(const RoomReading &) const = default;
};
[[nodiscard]] RoomReading readingFrom(const SlidePage &page, const Room &room);
