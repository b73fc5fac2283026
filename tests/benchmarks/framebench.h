// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QEvent>
#include <QString>

class QPointF;
class QString;
class QWidget;

// What the benchmarks of drawn frames share: medians, and a pointer that holds its left button.

// The median of so many runs of the step, in milliseconds; the step is told which run it is.
[[nodiscard]] double medianMilliseconds(int runs, const std::function<void(int)> &step);
void sendMouse(QWidget *paper, QEvent::Type type, const QPointF &at);
// One line: what was measured, its milliseconds, and how many times the yardstick that is.
void reportFrame(const QString &what, double milliseconds, double yardstick,
                 const QString &yardstickName = QStringLiteral("QPainter"));
