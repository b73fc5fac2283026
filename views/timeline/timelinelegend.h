// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// What the small marks on the chart mean.
class TimelineLegend final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);

    // Whether the chart shows where projects stood at the last review.
    void setReviewed(bool isReviewed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList words() const;

    bool m_isReviewed = false;
};
