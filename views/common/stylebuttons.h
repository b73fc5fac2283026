// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;
struct Theme;

// How GainlineStyle draws everything that is pressed.
void drawPushButton(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                    const Theme &theme);
void drawPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                         const Theme &theme);
void drawToolButton(QPainter *painter, const QStyleOptionToolButton &option, const QWidget *widget,
                    const Theme &theme);
void drawCheckMark(QPainter *painter, const QStyleOption &option, const Theme &theme);
void drawRadioMark(QPainter *painter, const QStyleOption &option, const Theme &theme);
