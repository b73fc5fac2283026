// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinescrolling.h"

#include "items/timelinemodel.h"
#include "timeline/timelinechart.h"
#include "timeline/timelinelist.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <cmath>

using namespace Qt::StringLiterals;

TimelineScrolling::TimelineScrolling(TimelineModel &model, TimelineList &list, TimelineChart &chart,
                                     QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_list(list)
    , m_chart(chart)
    , m_across(new QScrollBar(Qt::Horizontal))
    , m_down(new QScrollBar(Qt::Vertical))
{
    m_across->setObjectName(u"timelineAcross"_s);
    m_down->setObjectName(u"timelineDown"_s);
    QScrollBar *hidden = list.verticalScrollBar();
    connect(hidden, &QScrollBar::valueChanged, &chart, &TimelineChart::setTop);
    connect(hidden, &QScrollBar::valueChanged, m_down, &QScrollBar::setValue);
    connect(hidden, &QScrollBar::rangeChanged, this, &TimelineScrolling::followList);
    connect(m_down, &QScrollBar::valueChanged, hidden, &QScrollBar::setValue);
    connect(&chart, &TimelineChart::wheelTurned, this,
            [hidden](int pixels) { hidden->setValue(hidden->value() + pixels); });
    connect(&chart, &TimelineChart::scaleChanged, this, &TimelineScrolling::followScale);
    connect(m_across, &QScrollBar::valueChanged, this, [this](int day) { m_chart.scrollToDay(day); });
    followList();
    followScale();
}

void TimelineScrolling::followList()
{
    const QScrollBar *hidden = m_list.verticalScrollBar();
    m_down->setRange(hidden->minimum(), hidden->maximum());
    m_down->setPageStep(hidden->pageStep());
    m_down->setSingleStep(hidden->singleStep());
    m_down->setVisible(m_down->parentWidget() && hidden->maximum() > 0);
}

// The bar across reaches from the first to the last project, and as far beyond as one has scrolled.
void TimelineScrolling::followScale()
{
    const TimeScale &scale = m_chart.scale();
    const int days = int(std::ceil(scale.last() - scale.first()));
    const int first = int(std::floor(scale.first()));
    const TimelineScene &scene = m_model.scene();
    const QSignalBlocker blocker(m_across);
    m_across->setRange(std::min(int(scene.first), first), std::max(int(scene.last) + 1 - days, first));
    m_across->setPageStep(days);
    m_across->setSingleStep(std::max(1, days / 20));
    m_across->setValue(first);
}
