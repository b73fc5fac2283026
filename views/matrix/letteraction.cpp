// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/letteraction.h"

#include <QAction>
#include <QWidget>

QAction *addLetterAction(QWidget *owner, const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(owner);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    return action;
}
