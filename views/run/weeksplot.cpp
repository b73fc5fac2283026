// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/weeksplot.h"

#include "common/gainlinestyle.h"
#include "core/language.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

constexpr int legendHeight = 26;
constexpr int swatch = 12;
constexpr int gap = 6;
constexpr int betweenNames = 18;
constexpr int intervals = 4;
constexpr int weekLabelHeight = 20;

bool isLine(const WeekSeries &series)
{
    return series.look == WeekSeries::Look::Line || series.look == WeekSeries::Look::DashedLine;
}

// The least round number of which four steps reach `most`.
double niceTop(double most)
{
    for (double unit = 0.01;; unit *= 10) {
        for (const double step : {1.0, 2.0, 2.5, 5.0}) {
            if (intervals * step * unit >= most)
                return intervals * step * unit;
        }
    }
}

} // namespace

WeeksPlot::WeeksPlot(Bars bars, QWidget *parent)
    : QChartView(parent)
    , m_kind(bars)
    , m_weeks(new QBarCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_weeks, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_weeks->setGridLineVisible(false);
    m_weeks->setLabelsVisible(false); // Qt cuts those that have no room; see drawWeeks()
    m_values->setLineVisible(false);
    m_values->setLabelFormat(QStringLiteral("%g"));
    m_values->setTickCount(intervals + 1);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

void WeeksPlot::setWeeks(const QList<QDate> &mondays, const QList<WeekSeries> &series, const QString &summary,
                         const Language &language)
{
    m_series = series;
    QStringList names;
    for (const QDate &monday : mondays)
        names << language.locale().toString(monday, u"d/M"); // twelve of them side by side
    m_weeks->clear();
    m_weeks->append(names);
    setAccessibleName(summary);
    setToolTip(summary);
    rebuild();
    setValueRange();
    applyInks();
    viewport()->update();
}

void WeeksPlot::rebuild()
{
    chart()->removeAllSeries();
    QAbstractBarSeries *bars =
        m_kind == Bars::Stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    bars->setBarWidth(m_kind == Bars::Stacked ? 0.5 : 0.65);
    chart()->addSeries(bars);
    bars->attachAxis(m_weeks);
    bars->attachAxis(m_values);
    for (const WeekSeries &series : std::as_const(m_series)) {
        if (!isLine(series)) {
            auto *set = new QBarSet(series.name);
            set->append(series.values);
            bars->append(set);
            continue;
        }
        auto *line = new QLineSeries;
        for (qsizetype week = 0; week < series.values.size(); ++week)
            line->append(double(week), series.values.at(week));
        chart()->addSeries(line);
        line->attachAxis(m_weeks);
        line->attachAxis(m_values);
    }
}

void WeeksPlot::setValueRange()
{
    QList<double> tops(m_weeks->count(), 0);
    double most = 0;
    for (const WeekSeries &series : std::as_const(m_series)) {
        for (qsizetype week = 0; week < series.values.size() && week < tops.size(); ++week) {
            const bool adds = !isLine(series) && m_kind == Bars::Stacked;
            tops[week] += adds ? series.values.at(week) : 0;
            most = std::max({most, tops.at(week), series.values.at(week)});
        }
    }
    m_values->setRange(0, niceTop(std::max(most, double(intervals))));
}

QBrush WeeksPlot::fillOf(const WeekSeries &series) const
{
    const Theme &theme = themeOf(this);
    return series.look == WeekSeries::Look::Hatched ? QBrush(theme.colors.strong, Qt::BDiagPattern)
                                                    : QBrush(theme.colors.selection);
}

QPen WeeksPlot::lineOf(const WeekSeries &series) const
{
    const Theme &theme = themeOf(this);
    switch (series.look) {
    case WeekSeries::Look::Solid:
        return QPen(theme.colors.accent, theme.line(1));
    case WeekSeries::Look::Hatched:
        return QPen(theme.colors.strong, theme.line(1));
    case WeekSeries::Look::Line:
        return QPen(theme.colors.text, theme.line(2));
    case WeekSeries::Look::DashedLine:
        break;
    }
    return QPen(theme.colors.status(Status::AtRisk).ink, theme.line(1.5), Qt::DashLine);
}

void WeeksPlot::applyInks()
{
    const Theme &theme = themeOf(this);
    qsizetype bar = 0;
    qsizetype line = 1; // the bars are the first series
    auto *bars = static_cast<QAbstractBarSeries *>(chart()->series().value(0));
    for (const WeekSeries &series : std::as_const(m_series)) {
        if (isLine(series)) {
            static_cast<QLineSeries *>(chart()->series().at(line++))->setPen(lineOf(series));
        } else {
            QBarSet *set = bars->barSets().at(bar++);
            set->setBrush(fillOf(series));
            set->setPen(lineOf(series));
        }
    }
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_weeks), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(theme.font(TextStyle::Caption));
        axis->setLabelsColor(theme.colors.muted);
        axis->setLinePen(QPen(theme.colors.strong, 1));
        axis->setGridLinePen(QPen(theme.colors.border, 1));
    }
    chart()->setMargins(QMargins(0, theme.px(legendHeight), 0, theme.px(weekLabelHeight)));
}

void WeeksPlot::drawForeground(QPainter *painter, const QRectF &)
{
    drawLegend(painter);
    drawWeeks(painter);
}

// Every week, or every second one and so on, as there is room; the last one always.
void WeeksPlot::drawWeeks(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QStringList weeks = m_weeks->categories();
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    double widest = 0;
    for (const QString &week : weeks)
        widest = std::max(widest, metrics.horizontalAdvance(week) + theme.px(gap));
    const double room = plot.width() / double(std::max(weeks.size(), qsizetype(1)));
    const auto step = qsizetype(std::max(1.0, std::ceil(widest / std::max(room, 1.0))));
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    for (qsizetype week = weeks.size() - 1; week >= 0; week -= step) {
        const double middle = plot.left() + room * (double(week) + 0.5);
        painter->drawText(
            QRectF(middle - widest / 2, plot.bottom() + theme.px(4), widest, theme.px(weekLabelHeight - 4)),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, weeks.at(week));
    }
}

void WeeksPlot::drawLegend(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QFontMetricsF metrics(theme.font(TextStyle::Caption));
    painter->setFont(theme.font(TextStyle::Caption));
    double left = theme.px(4);
    const double middle = theme.px(legendHeight - 6) / 2.0;
    for (const WeekSeries &series : std::as_const(m_series)) {
        const double side = theme.px(swatch);
        painter->setPen(lineOf(series));
        if (isLine(series)) {
            painter->drawLine(QPointF(left, middle), QPointF(left + 1.6 * side, middle));
            left += 1.6 * side;
        } else {
            painter->setBrush(fillOf(series));
            painter->drawRect(QRectF(left, middle - side / 2, side, side));
            left += side;
        }
        left += theme.px(gap);
        painter->setPen(theme.colors.text);
        const double wide = metrics.horizontalAdvance(series.name) + 1;
        painter->drawText(QRectF(left, 0, wide, 2 * middle), Qt::AlignLeft | Qt::AlignVCenter, series.name);
        left += wide + theme.px(betweenNames);
    }
}

void WeeksPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_series.isEmpty())
        applyInks();
}
