// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The two type families that window and slides are set in.
struct FontFamilies {
    QString text; // Inter, or the system's sans
    QString display; // Inter Display for titles, or the same as text
};

// Loads the embedded faces the first time it is asked; needs a QGuiApplication. Where the build
// had no Inter, an installed one or the system's sans takes its place.
[[nodiscard]] const FontFamilies &fontFamilies();
