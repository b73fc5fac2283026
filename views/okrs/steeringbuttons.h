// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QPushButton;

// At the head of the tree: how many check-ins are due this week, and the end of the quarter once it is near.
class SteeringButtons final : public QWidget {
    Q_OBJECT

public:
    explicit SteeringButtons(const ViewContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ViewContext m_context;
    QPushButton *m_checkIn;
    QPushButton *m_end;
};
