// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidelook.h"

#include "slides/legibility.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double progressShare = 0.36; // of the outline, as everywhere
constexpr double step = 0.02; // of the way to the text's colour

// As much of the goal's colour as lets the text on it be read from the back row.
QColor progressUnderText(const GoalColors &goal, const Palette &palette)
{
    QColor progress = goal.progress;
    for (double share = progressShare; contrast(palette.text, progress) < textContrastFloor && share > 0;) {
        share -= step;
        progress = tinted(goal.outline, share, palette.raised);
    }
    return progress;
}

Palette ownPalette(DeckLook look)
{
    if (look == DeckLook::Light)
        return Palette::forSlides();
    Palette palette = Palette::dark();
    palette.muted = palette.mutedHi;
    for (GoalColors &goal : palette.goals)
        goal.progress = progressUnderText(goal, palette);
    return palette;
}

QColor colorOf(const QString &text)
{
    static const QRegularExpression hex(u"^#[0-9a-fA-F]{6}$"_s);
    return hex.match(text.trimmed()).hasMatch() ? QColor(text.trimmed()) : QColor();
}

bool isReadable(const QColor &ink, const Palette &palette)
{
    return contrast(ink, palette.raised) >= textContrastFloor
        && contrast(ink, palette.bg) >= textContrastFloor;
}

QColor readable(const QColor &color, const Palette &palette)
{
    double share = 1;
    QColor ink = color;
    while (!isReadable(ink, palette) && share > 0) {
        share -= step;
        ink = tinted(color, std::max(0.0, share), palette.text);
    }
    return ink;
}

} // namespace

Palette slidePalette(DeckLook look, const QString &accent)
{
    Palette palette = ownPalette(look);
    const QColor color = colorOf(accent);
    if (!color.isValid())
        return palette;
    palette.accent = readable(color, palette);
    palette.accentHover = palette.accent;
    // What stands on it is what it is told from: the paper.
    palette.onAccent = palette.raised;
    return palette;
}

Message accentProblem(DeckLook look, const QString &accent)
{
    if (accent.trimmed().isEmpty())
        return {};
    const QColor color = colorOf(accent);
    if (!color.isValid()) {
        return Message(
            QT_TRANSLATE_NOOP("Message",
                              "“%1” is no colour: write it as #rrggbb in the plan's settings. The slides "
                              "have the usual accent."),
            accent);
    }
    const QColor shown = slidePalette(look, accent).accent;
    if (shown == color)
        return {};
    return Message(
        QT_TRANSLATE_NOOP("Message",
                          "The accent %1 cannot be read from the back row; the slides show %2 instead."),
        color.name(), shown.name());
}
