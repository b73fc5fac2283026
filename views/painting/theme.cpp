// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/theme.h"

#include "slides/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct TextSize {
    int desktop; // pixels
    int line; // pixels
    int projector; // pixels on a screen 1080 high
    int weight;
    bool isTitle;
};

constexpr std::array<TextSize, 7> textSizes = {{
    {12, 16, 33, QFont::Normal, false},
    {13, 18, 33, QFont::Normal, false},
    {14, 20, 34, QFont::Normal, false},
    {16, 22, 38, QFont::DemiBold, false},
    {18, 24, 43, QFont::DemiBold, true},
    {22, 28, 56, QFont::DemiBold, true},
    {48, 56, 116, QFont::DemiBold, true},
}};

constexpr double projectorScale = 2.4;
constexpr int projectorReferenceHeight = 1080;
constexpr double titleLetterSpacing = -0.01; // of the text size

const TextSize &sizeOf(TextStyle style)
{
    return textSizes[size_t(style)];
}

void setDisabled(QPalette &palette, QPalette::ColorRole role, const QColor &color, const QColor &ground)
{
    palette.setColor(QPalette::Disabled, role, tinted(color, 0.5, ground));
}

} // namespace

Theme Theme::light(double textScale)
{
    Theme theme;
    theme.colors = Palette::light();
    theme.scale = textScale;
    return theme;
}

Theme Theme::dark(double textScale)
{
    Theme theme;
    theme.colors = Palette::dark();
    theme.scale = textScale;
    return theme;
}

Theme Theme::forProjector(int windowHeight) const
{
    Theme theme = *this;
    theme.isProjector = true;
    theme.projectorHeight = windowHeight;
    theme.scale = projectorScale * windowHeight / projectorReferenceHeight;
    theme.colors.muted = theme.colors.mutedHi;
    return theme;
}

int Theme::px(double length) const
{
    return int(std::lround(length * scale));
}

int Theme::textSize(TextStyle style) const
{
    const TextSize &size = sizeOf(style);
    if (!isProjector)
        return std::max(12, int(std::lround(size.desktop * scale)));
    // The last row sees shares of the picture's height, however many pixels make it up.
    const double atReference = std::max(size.desktop * projectorScale, double(size.projector));
    return int(std::ceil(atReference * projectorHeight / projectorReferenceHeight));
}

int Theme::lineHeight(TextStyle style) const
{
    const TextSize &size = sizeOf(style);
    return int(std::lround(textSize(style) * double(size.line) / size.desktop));
}

QFont Theme::font(TextStyle style, int weight) const
{
    const TextSize &size = sizeOf(style);
    const int pixels = textSize(style);
    QFont font(size.isTitle ? fontFamilies().display : fontFamilies().text);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their own distances at every ratio
    font.setWeight(QFont::Weight(weight > 0 ? weight : size.weight));
    if (size.isTitle)
        font.setLetterSpacing(QFont::AbsoluteSpacing, titleLetterSpacing * pixels);
    return font;
}

QColor Theme::statusText(Status status) const
{
    return isProjector ? colors.text : colors.status(status).ink;
}

QPalette Theme::palette() const
{
    const Palette &c = colors;
    QPalette palette(c.text, c.raised, c.border, c.strong, c.border, c.text, c.text, c.raised, c.bg);
    palette.setColor(QPalette::AlternateBase, c.surface);
    palette.setColor(QPalette::Midlight, c.sunken);
    palette.setColor(QPalette::Shadow, c.border);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.bg);
    setDisabled(palette, QPalette::WindowText, c.text, c.bg);
    setDisabled(palette, QPalette::Text, c.text, c.raised);
    setDisabled(palette, QPalette::ButtonText, c.text, c.raised);
    setDisabled(palette, QPalette::PlaceholderText, c.muted, c.raised);
    return palette;
}
