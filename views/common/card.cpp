// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/card.h"

#include "common/gainlinestyle.h"

#include <QPainter>

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double line = theme.line(1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors.border, line));
    painter.setBrush(theme.colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                            theme.px(cardRadius), theme.px(cardRadius));
}
