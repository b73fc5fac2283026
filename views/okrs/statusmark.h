// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QWidget>

// The shape of a status beside a text that says it in words.
class StatusMark final : public QWidget {
    Q_OBJECT

public:
    explicit StatusMark(Status status, QWidget *parent = nullptr);

    void setStatus(Status status);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
};
