// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/zippackage.h"

#include <QHash>
#include <QRgb>

class PptxXml;
class QColor;
struct Palette;

// What a palette calls text, paper or accent is a colour of the presentation's theme, so that the whole
// file follows when its reader changes the theme.
class PptxTheme final {
public:
    explicit PptxTheme(const Palette &palette);

    // <a:solidFill> with that colour.
    void fill(PptxXml &xml, const QColor &color) const;
    // What every presentation has besides its slides: theme, master, layouts, notes master.
    [[nodiscard]] QList<PackagePart> parts() const;

private:
    QByteArray m_colors; // the scheme's elements
    QByteArray m_map; // which of them the master calls background and text
    QHash<QRgb, const char *> m_names;
};
