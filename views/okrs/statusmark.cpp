// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/statusmark.h"

#include "common/gainlinestyle.h"
#include "painting/statusshape.h"

#include <QPainter>

StatusMark::StatusMark(Status status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusMark::setStatus(Status status)
{
    m_status = status;
    update();
}

QSize StatusMark::sizeHint() const
{
    const int side = themeOf(this).px(16);
    return {side, side};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double side = theme.px(14);
    QRectF shape(0, 0, side, side);
    shape.moveCenter(QRectF(rect()).center());
    drawStatusShape(&painter, shape, m_status, theme);
}
