// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/loadstrip.h"

#include "common/gainlinestyle.h"
#include "items/loadmodel.h"
#include "painting/strokes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;
constexpr double headroom = 1.15; // above the highest bar
constexpr double gapShare = 0.12; // of a week's width, between two bars

} // namespace

LoadStrip::LoadStrip(LoadModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"loadStrip"_s);
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_monday = current.data(SortRole).toDate();
        viewport()->update();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &LoadStrip::keepWeek);
}

void LoadStrip::setScale(const TimeScale &scale)
{
    m_scale = scale;
    m_model.show(qint64(std::floor(scale.first())), qint64(std::ceil(scale.last())) - 1);
    viewport()->update();
}

void LoadStrip::keepWeek()
{
    const QList<WeekLoad> &weeks = m_model.weeks();
    const auto found = std::find_if(weeks.cbegin(), weeks.cend(),
                                    [this](const WeekLoad &week) { return week.monday == m_monday; });
    if (found != weeks.cend()) {
        const QSignalBlocker blocker(selectionModel());
        setCurrentIndex(m_model.index(int(found - weeks.cbegin())));
    }
    viewport()->update();
}

QRectF LoadStrip::boxOf(const WeekLoad &week) const
{
    const double left = m_scale.x(double(week.monday.toJulianDay()));
    const double width = weekDays * m_scale.pixelsPerDay();
    return {left, 0, width, double(viewport()->height())};
}

QRect LoadStrip::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_model.weeks().size())
        return {};
    return boxOf(m_model.weeks().at(index.row())).toAlignedRect();
}

QModelIndex LoadStrip::indexAt(const QPoint &point) const
{
    if (m_model.weeks().isEmpty())
        return {};
    const double day = m_scale.dayAt(point.x());
    const double row = (day - double(m_model.weeks().constFirst().monday.toJulianDay())) / weekDays;
    return row < 0 ? QModelIndex() : m_model.index(int(row));
}

void LoadStrip::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect box = visualRect(index);
    if (!box.isEmpty() && (box.left() < 0 || box.right() > viewport()->width())) {
        const qint64 monday = m_model.weeks().at(index.row()).monday.toJulianDay();
        Q_EMIT sightWanted(monday, monday + weekDays - 1);
    }
}

LoadStrip::Measure LoadStrip::measure() const
{
    double highest = 1;
    const QList<WeekLoad> weeks = m_model.weeksInSight();
    for (const WeekLoad &week : weeks)
        highest = std::max({highest, week.present, week.run + week.projectDays});
    const Theme &theme = themeOf(this);
    const double labels = theme.lineHeight(TextStyle::Caption) + theme.px(6);
    const double sentence = theme.lineHeight(TextStyle::Caption) + theme.px(4);
    const double base = viewport()->height() - labels;
    return {base, std::max(0.0, base - sentence) / (highest * headroom)};
}

void LoadStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.colors.surface);
    const Measure room = measure();
    const QList<WeekLoad> weeks = m_model.weeksInSight();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const WeekLoad &week : weeks)
        paintWeek(&painter, week, room);
    paintCapacity(&painter, room);
    paintLabels(&painter, room);
    paintOverload(&painter);
    const double today = m_scale.x(double(m_today.toJulianDay()));
    painter.setPen(QPen(theme.colors.accent, theme.line(2)));
    painter.drawLine(QPointF(today, 0), QPointF(today, room.base));
}

void LoadStrip::paintWeek(QPainter *painter, const WeekLoad &week, const Measure &room) const
{
    const Theme &theme = themeOf(this);
    const QRectF box = boxOf(week);
    const double gap = std::max(1.0, std::round(box.width() * gapShare));
    const double left = std::round(box.left()) + gap / 2;
    const double width = std::round(box.right()) - gap / 2 - left;
    const auto part = [&](double from, double to) {
        return QRectF(QPointF(left, room.y(to)), QPointF(left + width, room.y(from)));
    };
    const QColor edge = theme.colors.strong;
    if (currentIndex().isValid() && currentIndex().data(SortRole).toDate() == week.monday && hasFocus())
        painter->fillRect(box, theme.colors.soft);
    painter->setPen(QPen(edge, theme.line(1)));
    if (week.run > 0) {
        painter->setBrush(theme.colors.surface);
        painter->drawRect(part(0, week.run));
        painter->setBrush(hatchBrush(edge, theme));
        painter->drawRect(part(0, week.run));
    }
    const double top = week.run + week.projectDays;
    const double within = week.isOver() ? std::max(week.run, week.present) : top;
    painter->setBrush(theme.colors.load);
    if (within > week.run)
        painter->drawRect(part(week.run, within));
    if (week.isOver()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colors.status(Status::AtRisk).ink);
        painter->drawRect(part(within, top));
    }
}

// One line with a step at each Monday.
void LoadStrip::paintCapacity(QPainter *painter, const Measure &room) const
{
    const QList<WeekLoad> weeks = m_model.weeksInSight();
    QPainterPath line;
    for (const WeekLoad &week : weeks) {
        const QRectF box = boxOf(week);
        const double y = std::round(room.y(week.present)) + 0.5;
        if (line.elementCount() == 0)
            line.moveTo(box.left(), y);
        else
            line.lineTo(box.left(), y);
        line.lineTo(box.right(), y);
    }
    const Theme &theme = themeOf(this);
    painter->setPen(QPen(theme.colors.text, theme.line(1.8)));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(line);
}

// Every week's name, or every second, fourth… as room allows, always the same ones while scrolling.
void LoadStrip::paintLabels(QPainter *painter, const Measure &room) const
{
    const Theme &theme = themeOf(this);
    painter->setFont(theme.font(TextStyle::Caption));
    painter->setPen(theme.colors.muted);
    const double width = weekDays * m_scale.pixelsPerDay();
    const double wanted = painter->fontMetrics().horizontalAdvance(u"W53"_s) + theme.px(10);
    int every = 1;
    while (every < 16 && every * width < wanted)
        every *= 2;
    for (int row = 0; row < m_model.weeks().size(); ++row) {
        const WeekLoad &week = m_model.weeks().at(row);
        const int number = week.monday.weekNumber();
        const bool isLeapWeek = number == 53 && every > 1; // beside week 1
        const QRectF box = boxOf(week);
        if ((number - 1) % every != 0 || isLeapWeek || box.left() < 0
            || box.left() + wanted > viewport()->width())
            continue;
        painter->drawText(
            QRectF(box.left(), room.base + theme.px(2), wanted, viewport()->height() - room.base),
            Qt::AlignLeft | Qt::AlignTop, m_model.index(row).data().toString());
    }
    painter->setPen(QPen(theme.colors.strong, theme.line(1)));
    painter->drawLine(QPointF(0, room.base + 0.5), QPointF(viewport()->width(), room.base + 0.5));
}

// How many weeks are over, in words, above the middle of them.
void LoadStrip::paintOverload(QPainter *painter) const
{
    QList<WeekLoad> over = m_model.weeksInSight();
    over.removeIf([](const WeekLoad &week) { return !week.isOver(); });
    if (over.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    const QString text = tr("%n week(s) over capacity", nullptr, int(over.size()));
    painter->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    painter->setPen(theme.statusText(Status::AtRisk));
    const double width = painter->fontMetrics().horizontalAdvance(text);
    const double middle = (boxOf(over.constFirst()).left() + boxOf(over.constLast()).right()) / 2;
    const double left =
        std::clamp(middle - width / 2, 4.0, std::max(4.0, viewport()->width() - width - theme.px(12)));
    painter->drawText(QPointF(left, theme.px(4) + painter->fontMetrics().ascent()), text);
}

QModelIndex LoadStrip::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_model.rowCount() - 1;
    const QModelIndex current = currentIndex();
    if (last < 0 || !current.isValid())
        return indexAt({int(m_scale.x(double(m_today.toJulianDay()))), 0});
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return m_model.index(std::max(0, current.row() - 1));
    case MoveRight:
    case MoveNext:
        return m_model.index(std::min(last, current.row() + 1));
    default:
        return current;
    }
}

void LoadStrip::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT weekOpened(index);
}

void LoadStrip::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        Q_EMIT weekOpened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

// The chart above scrolls, never the strip alone.
void LoadStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
