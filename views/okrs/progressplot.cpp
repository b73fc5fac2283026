// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/progressplot.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "items/checkincurvemodel.h"
#include "okrs/progressbands.h"

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
constexpr int fullLabelRoom = 160;
constexpr int fewIntervals = 2;
constexpr int fullIntervals = 4;

// The least round step of which that many, from a round number on, reach from low to high.
double niceStep(double low, double high, int intervals)
{
    constexpr std::array steps = {1.0, 2.0, 2.5, 5.0};
    double unit = std::pow(10.0, std::floor(std::log10(std::max(high - low, 0.01))) - 1);
    for (;; unit *= 10) {
        for (const double step : steps) {
            if (std::floor(low / (step * unit)) * step * unit + intervals * step * unit >= high)
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

// What is written at the right end of a line, and how.
struct EndLabel {
    double y = 0;
    QString text;
    QColor ink;
};

// Texts one below the other where their lines are closer than a line of text.
bool crosses(const QPolygonF &line, const QRectF &box)
{
    const QLineF falling(box.topLeft(), box.bottomRight());
    const QLineF rising(box.bottomLeft(), box.topRight());
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part(line.at(i - 1), line.at(i));
        if (box.contains(part.p2()) || part.intersects(falling, nullptr) == QLineF::BoundedIntersection
            || part.intersects(rising, nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

// The first of the boxes that no line crosses, else the first.
QRectF freeBox(const QList<QRectF> &boxes, const QList<QPolygonF> &lines)
{
    const auto isFree = [&lines](const QRectF &box) {
        return std::none_of(lines.cbegin(), lines.cend(),
                            [&box](const QPolygonF &line) { return crosses(line, box); });
    };
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), isFree);
    return found == boxes.cend() ? boxes.constFirst() : *found;
}

// Below and above a point, left and right of it.
QList<QRectF> boxesAround(const QPointF &point, const QSizeF &size, double gap)
{
    const double left = point.x() - gap - size.width();
    const double right = point.x() + gap;
    const double above = point.y() - gap - size.height();
    const double below = point.y() + gap;
    return {{{left, below}, size}, {{right, above}, size}, {{left, above}, size}, {{right, below}, size}};
}

void spread(QList<EndLabel> &labels, double height)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels.at(i).y, labels.at(i - 1).y + height);
}

} // namespace

ProgressPlot::ProgressPlot(CheckInCurveModel &curve, QWidget *parent)
    : QChartView(parent)
    , m_curve(curve)
    , m_bands(new ProgressBands(*chart()))
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
    m_values->setLabelFormat(QStringLiteral("%g"));
    m_bands->attach(m_months, m_values);
    m_pace = addLine();
    m_commit = addLine();
    m_target = addLine();
    m_stretch = addLine();
    m_former = addLine();
    m_forecast = addLine();
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
    setForecast();
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
    for (const auto &number : {m_frame.stretch.value, m_frame.former.value}) {
        if (number)
            values += *number;
    }
    if (m_frame.forecast)
        values += m_frame.forecast->value;
    for (const QPointF &point : m_curve.points())
        values += point.y();
    if (values.isEmpty())
        return;
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const int intervals = m_frame.isFull ? fullIntervals : fewIntervals;
    const double step = niceStep(*low, *high, intervals);
    const double from = std::floor(*low / step) * step;
    m_values->setTickCount(intervals + 1);
    m_values->setRange(from, from + intervals * step);
}

void ProgressPlot::setLines()
{
    const DateRange &run = m_frame.run;
    setAcross(m_commit, run, m_frame.commit.value);
    setAcross(m_target, run, m_frame.target.value);
    setAcross(m_stretch, run, m_frame.stretch.value);
    setAcross(m_former, run, m_frame.former.value);
    m_bands->setLevels(chartTime(run.first), chartTime(run.last), m_frame);
    m_pace->clear();
    for (const PathPoint &point : m_frame.path)
        m_pace->append(chartTime(point.day), point.value);
    m_today->clear();
    if (run.contains(m_frame.today)) {
        m_today->append(chartTime(m_frame.today), m_values->min());
        m_today->append(chartTime(m_frame.today), m_values->max());
    }
}

void ProgressPlot::setForecast()
{
    m_forecast->clear();
    if (!m_frame.forecast)
        return;
    m_forecast->append(chartTime(m_frame.forecast->from), m_frame.forecast->fromValue);
    m_forecast->append(chartTime(m_frame.forecast->due), m_frame.forecast->value);
}

void ProgressPlot::applyInks()
{
    const Theme &theme = themeOf(this);
    const auto dashed = [](const QColor &ink, double width) { return QPen(ink, width, Qt::DashLine); };
    m_pace->setPen(dashed(theme.colors.muted, theme.line(1)));
    m_commit->setPen(dashed(theme.colors.text, theme.line(1.5)));
    m_target->setPen(QPen(theme.colors.text, theme.line(2)));
    m_stretch->setPen(dashed(theme.colors.strong, theme.line(1)));
    m_former->setPen(QPen(theme.colors.muted, theme.line(1.5), Qt::DotLine));
    m_forecast->setPen(QPen(theme.colors.status(m_frame.status).ink, theme.line(2), Qt::DotLine));
    m_bands->applyInks(theme);
    m_today->setPen(QPen(theme.colors.accent, theme.line(2)));
    m_line->setPen(QPen(theme.colors.status(m_frame.status).ink, theme.line(2)));
    m_line->setMarkerSize(theme.px(5));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_months), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(theme.font(TextStyle::Caption));
        axis->setLabelsColor(theme.colors.muted);
        axis->setLinePen(QPen(theme.colors.strong, 1));
    }
    const int room = theme.px(m_frame.isFull ? fullLabelRoom : labelRoom);
    chart()->setMargins(QMargins(0, theme.px(6), room, 0));
}

void ProgressPlot::drawLevels(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const double height = theme.lineHeight(TextStyle::Caption);
    const double right = chartTime(m_frame.run.last);
    QList<EndLabel> labels;
    const auto add = [&](std::optional<double> value, const QString &text, const QColor &ink) {
        if (value && !text.isEmpty())
            labels += EndLabel{chart()->mapToPosition(QPointF(right, *value), m_target).y(), text, ink};
    };
    add(m_frame.target.value, m_frame.target.text, theme.colors.text);
    add(m_frame.commit.value, m_frame.commit.text, theme.colors.text);
    add(m_frame.stretch.value, m_frame.stretch.text, theme.colors.muted);
    add(m_frame.former.value, m_frame.former.text, theme.colors.muted);
    if (m_frame.forecast)
        add(m_frame.forecast->value, m_frame.forecastText, theme.statusText(m_frame.status));
    spread(labels, height);
    const double left = chart()->mapToPosition(QPointF(right, m_values->min()), m_target).x() + theme.px(6);
    for (const EndLabel &label : std::as_const(labels)) {
        painter->setPen(label.ink);
        painter->drawText(QRectF(left, label.y - height / 2, width() - left, height),
                          Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

QList<QPolygonF> ProgressPlot::drawnLines() const
{
    QList<QPolygonF> lines;
    const auto add = [this, &lines](const QList<QPointF> &points) {
        QPolygonF line;
        for (const QPointF &point : points)
            line += chart()->mapToPosition(point, m_line);
        lines += line;
    };
    add(m_pace->points());
    add(m_forecast->points());
    add(m_curve.points());
    return lines;
}

void ProgressPlot::drawPace(QPainter *painter) const
{
    if (m_frame.path.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    const QSizeF size(QFontMetricsF(painter->font()).horizontalAdvance(m_frame.paceText) + 1,
                      theme.lineHeight(TextStyle::Caption));
    const QPointF from = chart()->mapToPosition(m_pace->at(0), m_pace);
    const QPointF to = chart()->mapToPosition(m_pace->at(m_pace->count() - 1), m_pace);
    QList<QRectF> boxes;
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8})
        boxes += boxesAround(from + (to - from) * share, size, theme.px(4));
    painter->setPen(theme.colors.muted);
    painter->drawText(freeBox(boxes, drawnLines()), Qt::AlignLeft | Qt::AlignVCenter, m_frame.paceText);
}

void ProgressPlot::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeOf(this);
    painter->setFont(theme.font(TextStyle::Caption));
    drawPace(painter);
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    drawLevels(painter);
    if (m_curve.points().isEmpty())
        return;
    const QSizeF size(QFontMetricsF(painter->font()).horizontalAdvance(m_frame.currentText) + 1,
                      theme.lineHeight(TextStyle::Caption));
    const QPointF last = chart()->mapToPosition(m_curve.points().constLast(), m_line);
    painter->setPen(theme.statusText(m_frame.status));
    painter->drawText(freeBox(boxesAround(last, size, theme.px(6)), drawnLines()),
                      Qt::AlignLeft | Qt::AlignVCenter, m_frame.currentText);
}
