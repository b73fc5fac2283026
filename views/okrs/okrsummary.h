// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class BarLegend;
class ElapsedBar;
class QHBoxLayout;
class QLabel;

// How the quarter stands at a glance: how many key results are in which health, how much of the
// quarter is gone, and what the marks on the bars mean.
class OkrSummary final : public QWidget {
    Q_OBJECT

public:
    explicit OkrSummary(const ViewContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void arrange();

    ViewContext m_context;
    QHBoxLayout *m_counts;
    QLabel *m_elapsed;
    ElapsedBar *m_elapsedBar;
    BarLegend *m_legend;
};
