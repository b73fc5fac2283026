// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;
class QPainter;
class QPixmap;
class QRectF;
struct Theme;

inline constexpr int iconSize = 20;

// The line icons of resources/icons by file name without ending; currentColor becomes `ink`.
// An unknown name draws nothing.
void drawIcon(QPainter *painter, const QRectF &area, const QString &name, const QColor &ink);
// size in logical pixels, devicePixelRatio of the screen it is for.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &ink, int size, double devicePixelRatio);

// An icon that renders itself at every size and ratio: muted, text when selected or checked,
// half as strong when disabled.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme);
// The same in one colour, such as onAccent for a primary button.
[[nodiscard]] QIcon icon(const QString &name, const QColor &ink);

// The product's mark, for window and welcome page; it follows the theme's accent.
void drawLogo(QPainter *painter, const QRectF &area, const Theme &theme);
[[nodiscard]] QIcon applicationIcon();
