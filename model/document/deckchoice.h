// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QString>
#include <QStringList>

enum class ColorBy;
enum class SizeBy;

// How the slides are wanted, whatever view shows or sends them: like the shown quarter it belongs to
// the window, not to the plan.
struct DeckChoice {
    QString languageCode; // "fr", "en"; empty: the window's language
    QStringList leftOut; // parts that are off, by their keys (items/showndeck.h)
    ColorBy matrixColor{}; // of the live matrix, and so of its slide and its pictures
    SizeBy matrixSize{};
    bool timelineBaseline = false; // with the ghosts of the last review, as on the live timeline
    EntityId deck; // the saved one; null: the one that writes itself, of all parts that are not left out

    bool operator==(const DeckChoice &) const = default;
};
