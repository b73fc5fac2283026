// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QPushButton;
class QWidget;

// A small button that does what the action does, says its text and its key, and is away with it.
[[nodiscard]] QPushButton *actionButton(QAction *action, QWidget *parent);
