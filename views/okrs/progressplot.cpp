// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/progressplot.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "items/checkincurvemodel.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QVXYModelMapper>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr int labelRoom = 84; // right of the plot, for the names of the lines

// The least round step of which two, from a round number on, reach from low to high.
double niceStep(double low, double high)
{
    constexpr std::array steps = {1.0, 2.0, 2.5, 5.0};
    double unit = std::pow(10.0, std::floor(std::log10(std::max(high - low, 0.01))) - 1);
    for (;; unit *= 10) {
        for (const double step : steps) {
            if (std::floor(low / (step * unit)) * step * unit + 2 * step * unit >= high)
                return step * unit;
        }
    }
}

void setAcross(QLineSeries *series, const DateRange &run, std::optional<double> value)
{
    series->clear();
    if (!value)
        return;
    series->append(chartTime(run.first), *value);
    series->append(chartTime(run.last), *value);
}

} // namespace

ProgressPlot::ProgressPlot(CheckInCurveModel &curve, QWidget *parent)
    : QChartView(parent)
    , m_curve(curve)
    , m_months(new QCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_months, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_months->setGridLineVisible(false);
    m_values->setGridLineVisible(false);
    m_values->setLineVisible(false);
    m_values->setTickCount(3);
    m_values->setLabelFormat(QStringLiteral("%g"));
    m_pace = addLine();
    m_commit = addLine();
    m_target = addLine();
    m_today = addLine();
    m_line = addLine();
    m_line->setPointsVisible(true);
    auto *mapper = new QVXYModelMapper(this);
    mapper->setXColumn(CheckInCurveModel::DateColumn);
    mapper->setYColumn(CheckInCurveModel::ValueColumn);
    mapper->setSeries(m_line);
    mapper->setModel(&curve);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

QLineSeries *ProgressPlot::addLine()
{
    auto *series = new QLineSeries(this);
    chart()->addSeries(series);
    series->attachAxis(m_months);
    series->attachAxis(m_values);
    return series;
}

void ProgressPlot::setFrame(const ProgressFrame &frame, const Language &language)
{
    m_frame = frame;
    setMonths(language);
    setValueRange();
    setLines();
    applyInks();
    viewport()->update();
}

void ProgressPlot::setMonths(const Language &language)
{
    for (const QString &label : m_months->categoriesLabels())
        m_months->remove(label);
    m_months->setStartValue(chartTime(m_frame.run.first));
    QDate month = m_frame.run.first;
    while (month <= m_frame.run.last) {
        const QDate next = QDate(month.year(), month.month(), 1).addMonths(1);
        m_months->append(language.shortMonthName(month), chartTime(std::min(next, m_frame.run.last)));
        month = next;
    }
    m_months->setRange(chartTime(m_frame.run.first), chartTime(m_frame.run.last));
}

void ProgressPlot::setValueRange()
{
    QList<double> values;
    for (const auto &number : {m_frame.numbers.start, m_frame.numbers.commit, m_frame.numbers.target}) {
        if (number)
            values += *number;
    }
    for (const QPointF &point : m_curve.points())
        values += point.y();
    if (values.isEmpty())
        return;
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double step = niceStep(*low, *high);
    const double from = std::floor(*low / step) * step;
    m_values->setRange(from, from + 2 * step);
}

void ProgressPlot::setLines()
{
    const DateRange &run = m_frame.run;
    setAcross(m_commit, run, m_frame.numbers.commit);
    setAcross(m_target, run, m_frame.numbers.target);
    m_pace->clear();
    if (m_frame.hasPace) {
        m_pace->append(chartTime(run.first), *m_frame.numbers.start);
        m_pace->append(chartTime(run.last), *m_frame.numbers.target);
    }
    m_today->clear();
    if (run.contains(m_frame.today)) {
        m_today->append(chartTime(m_frame.today), m_values->min());
        m_today->append(chartTime(m_frame.today), m_values->max());
    }
}

void ProgressPlot::applyInks()
{
    const Theme &theme = themeOf(this);
    const auto dashed = [](const QColor &ink, double width) { return QPen(ink, width, Qt::DashLine); };
    m_pace->setPen(dashed(theme.colors.muted, theme.line(1)));
    m_commit->setPen(dashed(theme.colors.text, theme.line(1.5)));
    m_target->setPen(QPen(theme.colors.text, theme.line(2)));
    m_today->setPen(QPen(theme.colors.accent, theme.line(2)));
    m_line->setPen(QPen(theme.colors.status(m_frame.status).ink, theme.line(2)));
    m_line->setMarkerSize(theme.px(5));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_months), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(theme.font(TextStyle::Caption));
        axis->setLabelsColor(theme.colors.muted);
        axis->setLinePen(QPen(theme.colors.strong, 1));
    }
    chart()->setMargins(QMargins(0, theme.px(6), theme.px(labelRoom), 0));
}

void ProgressPlot::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeOf(this);
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    const double height = theme.lineHeight(TextStyle::Caption);
    const auto label = [&](std::optional<double> value, const QString &text) {
        if (!value)
            return;
        const QPointF end = chart()->mapToPosition(QPointF(chartTime(m_frame.run.last), *value), m_target);
        painter->setPen(theme.colors.text);
        painter->drawText(QRectF(end.x() + theme.px(6), end.y() - height / 2, theme.px(labelRoom), height),
                          Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    label(m_frame.numbers.target, m_frame.targetText);
    label(m_frame.numbers.commit, m_frame.commitText);
    if (m_frame.hasPace) {
        const QPointF middle = chart()->mapToPosition(m_pace->at(0), m_pace) * 0.4
            + chart()->mapToPosition(m_pace->at(1), m_pace) * 0.6;
        painter->setFont(theme.font(TextStyle::Caption));
        painter->setPen(theme.colors.muted);
        painter->drawText(
            QRectF(middle.x() - theme.px(124), middle.y() - 1.4 * height, theme.px(112), height),
            Qt::AlignRight | Qt::AlignVCenter, m_frame.paceText);
        painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    }
    if (m_curve.points().isEmpty())
        return;
    const QPointF last = chart()->mapToPosition(m_curve.points().constLast(), m_line);
    painter->setPen(theme.statusText(m_frame.status));
    painter->drawText(QRectF(last.x() - theme.px(60), last.y() + theme.px(5), theme.px(56), height),
                      Qt::AlignRight | Qt::AlignVCenter, m_frame.currentText);
}
