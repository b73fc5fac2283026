// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// How much of each, as bars under each other: name, bar, number.
class BarList final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        double value = 0;
        QString text; // the number, with its unit
        bool isWarning = false;
    };

    explicit BarList(QWidget *parent = nullptr);

    // What stands there is also its accessible name, behind `title`.
    void setBars(const QString &title, const QList<Bar> &bars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
};
