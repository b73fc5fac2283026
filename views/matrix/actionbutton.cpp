// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/actionbutton.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setProperty("small", true);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setVisible(action->isVisible());
        button->setEnabled(action->isEnabled());
        button->setText(action->iconText());
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip() + u" ("_s + action->shortcut().toString(QKeySequence::NativeText)
                           + u')');
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}
