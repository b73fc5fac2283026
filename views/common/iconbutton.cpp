// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/iconbutton.h"

#include "common/gainlinestyle.h"

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setToolTip(name);
    setAccessibleName(name);
    setIconName(this, icon);
}

QSize IconButton::sizeHint() const
{
    const int side = themeOf(this).px(smallControlHeight);
    return {side, side};
}
