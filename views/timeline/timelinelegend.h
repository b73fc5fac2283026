// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// What the small marks on the chart mean.
class TimelineLegend final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList words();
};
