// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;
struct Theme;

// How GainlineStyle draws scroll bars, sliders and progress.
void drawScrollBar(QPainter *painter, const QStyle &style, const QStyleOptionSlider &option,
                   const QWidget *widget, const Theme &theme);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  const Theme &theme);
void drawSlider(QPainter *painter, const QStyle &style, const QStyleOptionSlider &option,
                const QWidget *widget, const Theme &theme);
void drawProgressBar(QPainter *painter, const QStyleOptionProgressBar &option, const Theme &theme);
