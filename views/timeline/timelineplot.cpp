// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineplot.h"

#include "core/daterange.h"
#include "document/plansession.h"
#include "scenes/timelinescene.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double groundLayer = 0.5; // between Qt Charts' plot area and its grid
constexpr double barLayer = 20;
constexpr double headingLayer = 30;
constexpr double flagLayer = 40;
constexpr double draftLayer = 5; // among the bars
constexpr double margin = 0.3; // of the width, named on each side of what is in sight

// A line of the grid at the beginning of each stretch; its name is written by the heading, which
// keeps it in sight.
void setCategories(QCategoryAxis *axis, const QList<CalendarSpan> &spans)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString &label : old)
        axis->remove(label);
    if (spans.isEmpty())
        return;
    axis->setStartValue(double(spans.constFirst().first));
    for (const CalendarSpan &span : spans)
        axis->append(QString::number(span.first), double(span.last + 1));
}

QCategoryAxis *newAxis(QChart &chart, QLineSeries *series)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setTruncateLabels(false);
    chart.addAxis(axis, Qt::AlignTop);
    series->attachAxis(axis);
    return axis;
}

QLineSeries *newSeries(QChart &chart)
{
    auto *series = new QLineSeries;
    chart.addSeries(series);
    return series;
}

} // namespace

TimelinePlot::TimelinePlot(QChart &chart, const PlanSession &session)
    : m_chart(chart)
    , m_session(session)
    , m_series(newSeries(chart))
    , m_majorSeries(newSeries(chart))
    , m_minor(newAxis(chart, m_series))
    , m_major(newAxis(chart, m_majorSeries))
    , m_rows(new QValueAxis)
    , m_clip(new QGraphicsRectItem(&chart))
    , m_ground(new PictureItem<GroundPicture>(&drawGround, m_theme, &chart))
    , m_heading(new PictureItem<HeadingPicture>(&drawHeading, m_theme, &chart))
    , m_today(new PictureItem<FlagPicture>(&drawFlag, m_theme, &chart))
    , m_dragFlag(new PictureItem<FlagPicture>(&drawFlag, m_theme, &chart))
    , m_draft(new PictureItem<DraftPicture>(&drawDraft, m_theme, m_clip))
    , m_band(new PictureItem<BandPicture>(&drawBand, m_theme, m_clip))
    , m_link(new PictureItem<ArrowPicture>(&drawArrow, m_theme, m_clip))
{
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    m_rows->setVisible(false);
    m_rows->setReverse(true);
    chart.addAxis(m_rows, Qt::AlignLeft);
    m_series->attachAxis(m_rows);
    m_majorSeries->attachAxis(m_rows);
    m_clip->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
    m_clip->setPen(Qt::NoPen);
    m_clip->setZValue(barLayer);
    m_ground->setZValue(groundLayer);
    m_heading->setZValue(headingLayer);
    m_today->setZValue(flagLayer);
    m_dragFlag->setZValue(flagLayer + 1);
    m_dragFlag->hide();
    m_draft->setZValue(draftLayer);
    m_band->setZValue(draftLayer);
    m_link->setZValue(draftLayer);
}

TimelinePlot::~TimelinePlot() = default;

void TimelinePlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_minor->setGridLinePen(QPen(theme.colors.border, 1));
    m_major->setGridLinePen(QPen(theme.colors.strong, 1));
}

void TimelinePlot::resize(const QSizeF &size)
{
    m_area = QRectF(0, headingHeight(m_theme), size.width(),
                    std::max(1.0, size.height() - headingHeight(m_theme)));
    m_chart.setPlotArea(m_area);
    // At once: the grid must not stand for a moment where the size before had it.
    m_chart.layout()->invalidate();
    m_chart.layout()->activate();
    m_clip->setRect(m_area);
}

QPointF TimelinePlot::pointAt(double day, double y) const
{
    return m_chart.mapToPosition(QPointF(day, y - m_sight.top), m_series);
}

double TimelinePlot::xOf(qint64 day) const
{
    return std::round(pointAt(double(day), 0).x());
}

QRectF TimelinePlot::laneOf(int line) const
{
    const double top = pointAt(m_sight.scale.first(), double(line) * laneHeight(m_theme)).y();
    return {m_area.left(), std::round(top), m_area.width(), double(laneHeight(m_theme))};
}

int TimelinePlot::lineAt(const QPointF &point) const
{
    if (!m_area.contains(point))
        return -1;
    const int line = int(point.y() - m_area.top() + m_sight.top) / laneHeight(m_theme);
    return line < m_lines.count() ? line : -1;
}

void TimelinePlot::layOut(const TimelineScene &scene, const TimelineLines &lines, const TimelineSight &sight)
{
    const bool isNew = m_scene != &scene;
    m_scene = &scene;
    m_lines = lines;
    m_sight = sight;
    if (isNew)
        rememberRows();
    placeAxes();
    const int first = std::max(0, sight.top / laneHeight(m_theme));
    const int last = std::min(lines.count() - 1, int(sight.top + m_area.height() - 1) / laneHeight(m_theme));
    placeHeading();
    placeGround(first, last);
    placeLines(first, last);
    placeArrows(first, last);
    placeHandles(first, last);
    placeDrafts();
    placeToday();
    placeDragFlag();
}

void TimelinePlot::placeAxes()
{
    coverCalendar();
    const TimeScale &scale = m_sight.scale;
    m_rows->setRange(0, m_area.height()); // scrolling down leaves the axes alone: they cost most
    m_minor->setRange(scale.first(), scale.last());
    m_major->setRange(scale.first(), scale.last());
}

// Names the stretches in sight and some more on each side, so that most steps of scrolling find
// them there; each one named costs at every step.
void TimelinePlot::coverCalendar()
{
    const TimeScale &scale = m_sight.scale;
    const double width = scale.last() - scale.first();
    const bool isCovered = m_covered.first <= scale.first() && scale.last() <= m_covered.last
        && m_covered.level == scale.level() && m_covered.last - m_covered.first < 3 * width;
    if (isCovered)
        return;
    m_covered.level = scale.level();
    m_covered.first = scale.first() - width * margin;
    m_covered.last = scale.last() + width * margin;
    const DateRange range{QDate::fromJulianDay(qint64(m_covered.first)),
                          QDate::fromJulianDay(qint64(m_covered.last))};
    const int startMonth = m_session.data().settings().fiscalStartMonth;
    const Language &language = m_session.language();
    const bool isYears = m_covered.level == ZoomLevel::Years;
    m_covered.major =
        isYears ? yearsIn(range, startMonth, language) : quartersIn(range, startMonth, language);
    m_covered.minor = isYears                 ? quartersIn(range, startMonth, language)
        : m_covered.level == ZoomLevel::Weeks ? weeksIn(range, language)
                                              : monthsIn(range, language);
    for (CalendarSpan &span : m_covered.minor)
        span.label = span.shortLabel;
    setCategories(m_minor, m_covered.minor);
    setCategories(m_major, m_covered.major);
}

void TimelinePlot::placeHeading()
{
    HeadingPicture picture{QRectF(0, 0, m_area.width(), m_area.top()), {}, {}, ritualDays()};
    const auto take = [this](const QList<CalendarSpan> &spans, QList<SpanLabel> &labels) {
        for (const CalendarSpan &span : spans) {
            if (double(span.last + 1) > m_sight.scale.first() && double(span.first) < m_sight.scale.last())
                labels += SpanLabel{xOf(span.first), xOf(span.last + 1), span.label, span.shortLabel};
        }
    };
    take(m_covered.major, picture.major);
    take(m_covered.minor, picture.minor);
    m_heading->present(picture, picture.box);
}

bool TimelinePlot::isInSight(const TimelineRitual &ritual) const
{
    switch (m_covered.level) {
    case ZoomLevel::Weeks:
        return true;
    case ZoomLevel::Months:
        return ritual.cadence >= Cadence::Monthly;
    case ZoomLevel::Quarters:
        return ritual.cadence >= Cadence::Quarterly;
    case ZoomLevel::Years:
        break;
    }
    return false;
}

QList<double> TimelinePlot::ritualDays() const
{
    QList<double> days;
    for (const TimelineRitual &ritual : m_scene->rituals) {
        const double middle = std::round(pointAt(double(ritual.day) + 0.5, 0).x());
        if (isInSight(ritual) && middle >= 0 && middle <= m_area.right())
            days += middle;
    }
    return days;
}

QStringList TimelinePlot::ritualsAt(const QPointF &point) const
{
    QStringList rituals;
    for (const TimelineRitual &ritual : m_scene->rituals) {
        if (isInSight(ritual)
            && std::abs(pointAt(double(ritual.day) + 0.5, 0).x() - point.x()) <= m_theme.px(6))
            rituals += tr("%1, %2").arg(ritual.title,
                                        m_session.language().dayMonth(QDate::fromJulianDay(ritual.day)));
    }
    return rituals;
}

void TimelinePlot::placeGround(int first, int last)
{
    GroundPicture picture{m_area, double(laneHeight(m_theme)), {}, {}, {}, ritualDays()};
    for (int line = first; line <= last; ++line) {
        const TimelineLine &here = m_lines.at(line);
        const EntityId id =
            here.row < 0 ? m_scene->groups.at(here.group).lane.entity : m_scene->rows.at(here.row).project;
        if (m_sight.selected.contains(id))
            picture.selected += laneOf(line).top();
        else if (here.row < 0)
            picture.headings += laneOf(line).top();
        if (here.row >= 0)
            addAbsences(line, picture.away);
    }
    m_ground->present(picture, m_area);
}

void TimelinePlot::addAbsences(int line, QList<QRectF> &away) const
{
    const QRectF lane = laneOf(line).adjusted(0, 1, 0, -1);
    for (const TimelineAbsence &absence : m_scene->rows.at(m_lines.at(line).row).away) {
        const double left = std::max(lane.left(), xOf(absence.first));
        const double right = std::min(lane.right(), xOf(absence.last + 1));
        if (left < right)
            away += QRectF(left, lane.top(), right - left, lane.height());
    }
}

void TimelinePlot::placeToday()
{
    const qint64 today = m_scene->today;
    FlagPicture picture;
    picture.text = m_session.language().dayMonth(QDate::fromJulianDay(today));
    picture.lineX = xOf(today);
    picture.lineBottom = m_area.bottom();
    const QSizeF size = flagSize(picture.text, m_theme);
    picture.box = QRectF(QPointF(std::round(picture.lineX - size.width() / 2), m_theme.px(6)), size);
    m_today->present(picture, QRectF(picture.box.left(), 0, size.width(), m_area.bottom()));
    m_today->setVisible(picture.box.right() > 0 && picture.box.left() < m_area.right());
}
