// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// The product's mark, 44 px.
class LogoLabel final : public QWidget {
    Q_OBJECT

public:
    explicit LogoLabel(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
