// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/daterange.h"
#include "rules/forecast.h"
#include "rules/keyresultscore.h"
#include "rules/phasing.h"
#include "scenes/palette.h"

#include <QChartView>

class CheckInCurveModel;
class Language;
class ProgressBands;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

// A level that a line across the plot stands for, and what is written at its right end.
struct LevelLine {
    std::optional<double> value;
    QString text; // "Commit 80"
};

// What the plot stands for besides the curve itself.
struct ProgressFrame {
    DateRange run;
    QDate today;
    KeyResultNumbers numbers;
    QList<PathPoint> path; // expected; empty: nothing is
    Status status = Status::Outdated;
    LevelLine commit;
    LevelLine target;
    QString currentText;
    QString paceText;
    // On a page of its own: bands between the levels, and where the line goes.
    bool isFull = false;
    LevelLine stretch;
    LevelLine former; // the target before it was lowered
    std::optional<Forecast> forecast;
    QString forecastText; // "71% on 30 June"
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
    void setForecast();
    void applyInks();
    void drawLevels(QPainter *painter) const;
    [[nodiscard]] QList<QPolygonF> drawnLines() const;
    void drawPace(QPainter *painter) const;

    CheckInCurveModel &m_curve;
    ProgressFrame m_frame;
    ProgressBands *m_bands;
    QLineSeries *m_pace;
    QLineSeries *m_commit;
    QLineSeries *m_target;
    QLineSeries *m_stretch;
    QLineSeries *m_former;
    QLineSeries *m_forecast;
    QLineSeries *m_today;
    QLineSeries *m_line;
    QCategoryAxis *m_months;
    QValueAxis *m_values;
};
