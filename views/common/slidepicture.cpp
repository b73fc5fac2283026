// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/slidepicture.h"

#include "slides/slidepage.h"
#include "slides/slidepainter.h"

#include <QPainter>

QRectF slideRect(const QRectF &area)
{
    const QSizeF size = QSizeF(slideWidth, slideHeight).scaled(area.size(), Qt::KeepAspectRatio);
    return {area.center() - QPointF(size.width(), size.height()) / 2, size};
}

QPixmap slidePixmap(const SlidePage &page, const QSizeF &size, double devicePixelRatio)
{
    QPixmap pixmap((size * devicePixelRatio).toSize().expandedTo({1, 1}));
    pixmap.fill(page.ground);
    QPainter painter(&pixmap);
    paintSlide(&painter, page, QRectF(QPointF(), pixmap.size()));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}
