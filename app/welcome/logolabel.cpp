// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/logolabel.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QPainter>

LogoLabel::LogoLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LogoLabel::sizeHint() const
{
    const int side = themeOf(this).px(44);
    return {side, side};
}

void LogoLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLogo(&painter, rect(), themeOf(this));
}
