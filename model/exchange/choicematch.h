// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A word that a file uses for one of our choices, and what it becomes.
struct ChoiceMatch {
    int field = -1;
    QString text; // as it stands in the file
    QString key; // of our choice
    int count = 0; // rows
    bool isKnown = false; // false: taken for the usual choice, since nobody knows what it means

    bool operator==(const ChoiceMatch &) const = default;
};
