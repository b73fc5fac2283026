// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/sparklinelabel.h"

#include "common/gainlinestyle.h"
#include "painting/sparkline.h"

#include <QPainter>

SparklineLabel::SparklineLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SparklineLabel::setPoints(const QList<QPointF> &points, Status status)
{
    m_points = points;
    m_status = status;
    setVisible(points.size() > 1);
    setAccessibleName(tr("The last %n check-in(s) as a line", nullptr, int(points.size())));
    update();
}

QSize SparklineLabel::sizeHint() const
{
    return sparklineSize(themeOf(this));
}

void SparklineLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawSparkline(&painter, rect(), m_points, theme.colors.status(m_status).ink, theme);
}
