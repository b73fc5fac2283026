// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinechart.h"

#include "common/gainlinestyle.h"
#include "core/quarter.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/timelinemodel.h"

#include <QChart>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int quartersAtFirst = 3;
constexpr int daysBefore = 14; // in sight before what is brought there

DateRange daysFrom(Quarter first, int count, int startMonth)
{
    return {first.range(startMonth).first, first.plus(count - 1).range(startMonth).last};
}

} // namespace

TimelineChart::TimelineChart(const ViewContext &context, TimelineModel &model, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_context(context)
    , m_model(model)
    , m_plot(std::make_unique<TimelinePlot>(*chart(), context.session))
{
    setObjectName(u"timelineChart"_s);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false); // the grid on whole pixels; bars ask for it
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing | DontSavePainterState);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(0, 0);
    viewport()->setMouseTracking(true);
    connect(&model, &TimelineModel::sceneChanged, this, &TimelineChart::forgetScene);
    connect(&context.session.selection(), &PlanSelection::changed, this, &TimelineChart::followSelection);
    connect(&context.figures, &QuarterFigures::quarterChanged, this, [this] {
        const auto range =
            m_context.figures.quarter().range(m_context.session.data().settings().fiscalStartMonth);
        if (double(range.first.toJulianDay()) < scale().first()
            || double(range.last.toJulianDay()) > scale().last())
            scrollToDay(double(range.first.toJulianDay()));
    });
    followTheme();
    forgetScene();
    showAtFirst();
    followSelection();
}

TimelineChart::~TimelineChart() = default;

void TimelineChart::forgetScene()
{
    m_lines = TimelineLines(m_model.scene(), m_collapsed);
    m_plot->forgetScene();
    m_plot->forgetCalendar();
    m_press.reset(); // what was held may be somewhere else now
    m_sight.drag.reset();
    m_sight.drawn.reset();
    m_sight.link.reset();
    m_sight.band = {};
    m_sight.hoveredRow = -1;
    layOut();
}

void TimelineChart::setCollapsed(const QSet<TimelineLane> &lanes)
{
    m_collapsed = lanes;
    m_lines = TimelineLines(m_model.scene(), m_collapsed);
    layOut();
}

void TimelineChart::setTop(int top)
{
    if (m_sight.top == top)
        return;
    m_sight.top = top;
    layOut();
}

void TimelineChart::setChain(const QSet<EntityId> &projects)
{
    if (projects == m_sight.chain)
        return;
    m_sight.chain = projects;
    layOut();
}

void TimelineChart::setLink(const std::optional<LinkDraft> &link)
{
    m_sight.link = link;
    layOut();
}

void TimelineChart::setDrawn(const std::optional<DrawnBar> &drawn)
{
    m_sight.drawn = drawn;
    layOut();
}

void TimelineChart::followSelection()
{
    m_sight.selected.clear();
    for (const EntityRef &ref : m_context.session.selection().selected())
        m_sight.selected += ref.id;
    layOut();
}

void TimelineChart::followTheme()
{
    const Theme &theme = themeOf(this);
    m_plot->setTheme(theme);
    m_plot->resize(viewport()->size());
    setBackgroundBrush(theme.colors.surface);
    layOut();
    viewport()->update();
}

void TimelineChart::layOut()
{
    m_plot->layOut(m_model.scene(), m_lines, m_sight);
    Q_EMIT laidOut();
}

void TimelineChart::changeScale()
{
    m_isAsAtFirst = false;
    layOut();
    Q_EMIT scaleChanged();
}

// Three quarters, beginning with today's or, when that is earlier, with the one on the top bar.
void TimelineChart::showAtFirst()
{
    const int startMonth = m_context.session.data().settings().fiscalStartMonth;
    const Quarter today = Quarter::of(m_context.session.today(), startMonth);
    const DateRange range =
        daysFrom(std::min(today, m_context.figures.quarter()), quartersAtFirst, startMonth);
    m_sight.scale.fit(range.first.toJulianDay(), range.last.toJulianDay());
    changeScale();
    m_isAsAtFirst = true;
}

void TimelineChart::setLevel(ZoomLevel level)
{
    if (m_sight.scale.level() == level)
        return;
    m_sight.scale.setLevel(level);
    changeScale();
}

void TimelineChart::zoomBy(double factor)
{
    m_sight.scale.zoomBy(factor, m_sight.scale.width() / 2);
    changeScale();
}

void TimelineChart::showQuarter()
{
    const DateRange range =
        m_context.figures.quarter().range(m_context.session.data().settings().fiscalStartMonth);
    m_sight.scale.fit(range.first.toJulianDay(), range.last.toJulianDay());
    changeScale();
}

void TimelineChart::showToday()
{
    m_sight.scale.centre(double(m_model.scene().today));
    changeScale();
}

void TimelineChart::scrollBy(double pixels)
{
    m_sight.scale.scrollBy(pixels);
    changeScale();
}

void TimelineChart::scrollToDay(double first)
{
    if (first == m_sight.scale.first())
        return;
    m_sight.scale.setFirst(first);
    changeScale();
}

void TimelineChart::reveal(EntityId project)
{
    const int row = m_model.rowOf(project);
    if (row < 0 || !m_model.scene().rows.at(row).isDated())
        return;
    revealDays(m_model.scene().rows.at(row).first, m_model.scene().rows.at(row).last);
}

void TimelineChart::revealDays(qint64 first, qint64 last)
{
    if (double(last) < scale().first() || double(first) > scale().last())
        scrollToDay(double(first) - daysBefore);
}

QRectF TimelineChart::barOf(EntityId project) const
{
    const int row = m_model.rowOf(project);
    return row < 0 ? QRectF() : m_plot->barOf(row);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_plot->resize(viewport()->size());
    m_sight.scale.setWidth(viewport()->width());
    if (m_isAsAtFirst)
        return showAtFirst();
    layOut();
    Q_EMIT scaleChanged();
}

void TimelineChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    // Not while the base class is still being built.
    if (m_plot && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange))
        followTheme();
    if (m_plot && event->type() == QEvent::LanguageChange)
        forgetScene();
}
