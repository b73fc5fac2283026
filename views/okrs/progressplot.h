// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "rules/keyresultscore.h"
#include "scenes/palette.h"

#include <QChartView>

class CheckInCurveModel;
class Language;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

// What the plot stands for besides the curve itself.
struct ProgressFrame {
    DateRange run;
    QDate today;
    KeyResultNumbers numbers;
    bool hasPace = false; // a line from start to target is expected
    Status status = Status::Outdated;
    QString commitText; // "Commit 80"
    QString targetText;
    QString currentText;
    QString paceText;
};

// The chart of one key result: Qt Charts for axes and lines, in the theme's inks; names stand at the
// right end of their lines instead of a legend.
class ProgressPlot final : public QChartView {
    Q_OBJECT

public:
    explicit ProgressPlot(CheckInCurveModel &curve, QWidget *parent = nullptr);

    void setFrame(const ProgressFrame &frame, const Language &language);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QLineSeries *addLine();
    void setMonths(const Language &language);
    void setValueRange();
    void setLines();
    void applyInks();

    CheckInCurveModel &m_curve;
    ProgressFrame m_frame;
    QLineSeries *m_pace;
    QLineSeries *m_commit;
    QLineSeries *m_target;
    QLineSeries *m_today;
    QLineSeries *m_line;
    QCategoryAxis *m_months;
    QValueAxis *m_values;
};
