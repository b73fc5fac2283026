// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/iconlabel.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QPainter>

IconLabel::IconLabel(const QString &icon, int side, TextInk ink, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_side(side)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setInk(TextInk ink)
{
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = themeOf(this).px(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(&painter, rect(), m_icon, inkColor(m_ink, themeOf(this)));
}
