// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class CheckInCurveModel;
class ProgressPlot;

// The check-ins of one key result against the even pace from start to target, with what was
// committed and aimed at as lines across. Empty and hidden without numbers.
class ProgressChart final : public QWidget {
    Q_OBJECT

public:
    ProgressChart(const ViewContext &context, EntityId keyResult, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ViewContext m_context;
    EntityId m_keyResult;
    CheckInCurveModel *m_curve;
    ProgressPlot *m_plot;
};
