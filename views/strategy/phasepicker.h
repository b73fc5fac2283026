// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class SegmentedControl;

// Where the company stands, what that means for RevOps, and the share of time that run then takes.
class PhasePicker final : public QWidget {
    Q_OBJECT

public:
    PhasePicker(const ViewContext &context, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int phase);
    void refresh();
    void takeReserve();

    ViewContext m_context;
    QLabel *m_title;
    SegmentedControl *m_phases;
    QLabel *m_meaning;
    QLabel *m_reserve;
    QPushButton *m_take;
    bool m_isRefreshing = false;
};
