// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

// What a key, or a clicker that sends keys, does in the show (PRODUCT.md, projector rules).
enum class ShowVerb {
    Next,
    Previous,
    First,
    Last,
    Enter, // to the number typed, else next
    Black,
    White,
    Leave, // black and freeze first, then the show
    Freeze,
    Spotlight,
    Zoom,
    Overview,
    Jump, // to the live view behind the slide
    Help,
    Start, // the show runs: nothing to do
};

[[nodiscard]] std::optional<ShowVerb> showVerbOf(const QKeyEvent &event);
// 0–9; nothing for other keys.
[[nodiscard]] std::optional<int> digitOf(const QKeyEvent &event);

// One line of the help: what to press, what it does.
struct ShowKeyHelp {
    QString keys;
    QString effect;
};
[[nodiscard]] QList<ShowKeyHelp> showKeyHelp();
