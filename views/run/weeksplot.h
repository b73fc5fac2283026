// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class Language;
class QAbstractBarSeries;
class QBarCategoryAxis;
class QValueAxis;

// One set of bars or one line over the weeks.
struct WeekSeries {
    enum class Look { Solid, Hatched, Line, DashedLine };

    QString name;
    QList<double> values; // of each week
    Look look = Look::Solid;
};

// Weeks with bars side by side or on top of each other, and lines across: Qt Charts for axes and bars, in the
// theme's inks; what each stands for is written above, with its swatch.
class WeeksPlot final : public QChartView {
    Q_OBJECT

public:
    enum class Bars { SideBySide, Stacked };
    WeeksPlot(Bars bars, QWidget *parent);

    // summary: the accessible name, in words.
    void setWeeks(const QList<QDate> &mondays, const QList<WeekSeries> &series, const QString &summary,
                  const Language &language);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void drawLegend(QPainter *painter) const;
    void drawWeeks(QPainter *painter) const;
    void setValueRange();
    void applyInks();
    [[nodiscard]] QPen lineOf(const WeekSeries &series) const;
    [[nodiscard]] QBrush fillOf(const WeekSeries &series) const;

    Bars m_kind;
    QList<WeekSeries> m_series;
    QBarCategoryAxis *m_weeks;
    QValueAxis *m_values;
};
