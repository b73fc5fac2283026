// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/progressbands.h"

#include "okrs/progressplot.h"
#include "painting/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

ProgressBands::ProgressBands(QChart &chart)
    : m_committed(makeBand(chart))
    , m_aimed(makeBand(chart))
{
}

ProgressBands::Band ProgressBands::makeBand(QChart &chart)
{
    auto *area = new QAreaSeries(&chart);
    Band band{area, new QLineSeries(area), new QLineSeries(area)};
    area->setLowerSeries(band.lower);
    area->setUpperSeries(band.upper);
    area->setPen(Qt::NoPen);
    chart.addSeries(area);
    return band;
}

void ProgressBands::attach(QAbstractAxis *across, QAbstractAxis *up)
{
    for (const Band &band : {m_committed, m_aimed}) {
        band.area->attachAxis(across);
        band.area->attachAxis(up);
    }
}

void ProgressBands::setLevels(double left, double right, const ProgressFrame &frame)
{
    const auto set = [&](const Band &band, std::optional<double> from, std::optional<double> to) {
        const bool isShown = frame.isFull && from && to;
        band.area->setVisible(isShown);
        const auto across = [&](QLineSeries *series, double value) {
            series->replace(QList<QPointF>{{left, value}, {right, value}});
        };
        if (!isShown)
            return;
        across(band.lower, *from);
        across(band.upper, *to);
    };
    set(m_committed, frame.numbers.commit, frame.numbers.target);
    set(m_aimed, frame.numbers.target, frame.numbers.stretch);
}

void ProgressBands::applyInks(const Theme &theme)
{
    m_committed.area->setBrush(theme.colors.status(Status::Attention).soft);
    m_aimed.area->setBrush(theme.colors.status(Status::OnTrack).soft);
}
