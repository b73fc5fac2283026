// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QList>
#include <QPointF>
#include <QWidget>

// A sparkline as a widget; what it shows is told in its accessible name.
class SparklineLabel final : public QWidget {
    Q_OBJECT
public:
    explicit SparklineLabel(QWidget *parent);

    // Points as painting/sparkline.h takes them.
    void setPoints(const QList<QPointF> &points, Status status);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPointF> m_points;
    Status m_status = Status::OnTrack;
};
