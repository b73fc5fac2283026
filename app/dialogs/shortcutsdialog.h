// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

class Actions;
class QAction;

// Every key that does something now, by menu: made from the actions themselves, so it cannot be
// out of date.
class ShortcutsDialog final : public DialogFrame {
    Q_OBJECT

public:
    // viewActions: those of the view shown.
    ShortcutsDialog(const Actions &actions, const QList<QAction *> &viewActions, QWidget *parent);
};
