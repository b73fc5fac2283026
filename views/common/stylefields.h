// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;
class QWidget;
struct Theme;

// How GainlineStyle draws everything that is typed in or chosen from.
void drawField(QPainter *painter, const QRect &rect, const QStyleOption &option, const QWidget *widget,
               const Theme &theme);
void drawLineEdit(QPainter *painter, const QStyleOptionFrame &option, const QWidget *widget,
                  const Theme &theme);
void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
                  const Theme &theme);
void drawSpinBox(QPainter *painter, const QStyle &style, const QStyleOptionSpinBox &option,
                 const QWidget *widget, const Theme &theme);
// Whether a widget is the editor of a cell, which has no frame of its own.
[[nodiscard]] bool isCellEditor(const QWidget *widget);
// Whether it is typed in over several lines.
[[nodiscard]] bool isTextArea(const QWidget *widget);
