// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

void WheelGuard::protect(QWidget *widget)
{
    const bool isField = qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget);
    if (isField && !widget->findChild<WheelGuard *>({}, Qt::FindDirectChildrenOnly))
        new WheelGuard(widget);
}

WheelGuard::WheelGuard(QWidget *field)
    : QObject(field)
{
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    event->ignore(); // it goes on to what scrolls
    return true;
}
