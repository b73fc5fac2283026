// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/capacity.h"

#include <QWidget>

class Language;

// Where the quarter's person-days go, as one bar: run, committed, kept, free; or how far the kept
// needs pass the line.
class CapacityStrip final : public QWidget {
    Q_OBJECT

public:
    explicit CapacityStrip(QWidget *parent = nullptr);

    void setCapacity(const Capacity &capacity, const Language &language);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString text; // "Run 160"
        double days = 0;
    };
    void drawBar(QPainter *painter, const QRectF &bar) const;
    void drawKey(QPainter *painter, const QRectF &row) const;
    void drawSwatch(QPainter *painter, const QRectF &box, int part) const;

    QList<Part> m_parts; // run, committed, kept, free or over
    QString m_total;
    bool m_isOver = false;
};
