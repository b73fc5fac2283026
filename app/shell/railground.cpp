// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/railground.h"

#include "common/gainlinestyle.h"

#include <QAbstractButton>
#include <QPainter>

void drawRailGround(QPainter *painter, const QAbstractButton *entry, int barInset)
{
    const Theme &theme = themeOf(entry);
    const bool isHovered = entry->underMouse() && entry->isEnabled();
    if (!entry->isChecked() && !isHovered)
        return;
    painter->setPen(entry->isChecked() ? QPen(theme.colors.border, 1) : QPen(Qt::NoPen));
    painter->setBrush(entry->isChecked() ? theme.colors.raised : theme.colors.sunken);
    const double radius = theme.px(controlRadius);
    painter->drawRoundedRect(QRectF(entry->rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!entry->isChecked())
        return;
    const int inset = theme.px(barInset);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.accent);
    painter->drawRoundedRect(QRectF(0, inset, theme.px(3), entry->height() - 2 * inset), 1.5, 1.5);
}
