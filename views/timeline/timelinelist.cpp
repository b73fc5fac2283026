// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinelist.h"

#include "common/gainlinestyle.h"
#include "items/timelinemodel.h"
#include "timeline/axisdrawing.h"
#include "timeline/timelinerowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysPerWeek = 7;

} // namespace

TimelineList::TimelineList(TimelineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"timelineList"_s);
    setModel(&model);
    setItemDelegate(new TimelineRowDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setAnimated(false);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    header()->setSectionsClickable(false);
    header()->setProperty("inCard", true);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(this, &QAbstractItemView::doubleClicked, this, &TimelineList::openRequested);
    followTheme();
    restoreCollapsed();
}

void TimelineList::remember(const QModelIndex &index, bool isCollapsed)
{
    const TimelineGroup *group = m_model.groupAt(index);
    if (m_isRestoring || !group)
        return;
    if (isCollapsed)
        m_collapsed += group->lane;
    else
        m_collapsed -= group->lane;
    Q_EMIT collapsedChanged();
}

void TimelineList::setCollapsed(const QSet<TimelineLane> &lanes)
{
    if (lanes == m_collapsed)
        return;
    m_collapsed = lanes;
    restoreCollapsed();
    Q_EMIT collapsedChanged();
}

void TimelineList::restoreCollapsed(const QModelIndex &parent)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const TimelineGroup *heading = m_model.groupAt(index);
        if (!heading)
            continue;
        setExpanded(index, !m_collapsed.contains(heading->lane));
        restoreCollapsed(index);
    }
}

void TimelineList::reset()
{
    QTreeView::reset();
    restoreCollapsed();
}

void TimelineList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    restoreCollapsed();
}

void TimelineList::followTheme()
{
    const Theme &theme = themeOf(this);
    header()->setFixedHeight(headingHeight(theme));
    header()->setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.colors.surface);
    setPalette(palette);
    doItemsLayout();
}

void TimelineList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followTheme();
}

void TimelineList::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (m_model.groupAt(index) && !selectionModel()->isSelected(index))
        painter->fillRect(option.rect, themeOf(this).colors.bg);
    QTreeView::drawRow(painter, option, index);
}

void TimelineList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const TimelineGroup *lane = m_model.groupAt(index);
    const bool isOnChevron =
        lane && event->position().x() < TimelineRowDelegate::chevronWidth(*lane, themeOf(this));
    if (isOnChevron && event->button() == Qt::LeftButton)
        return setExpanded(index, !isExpanded(index));
    QTreeView::mousePressEvent(event);
}

void TimelineList::collapseAllLanes()
{
    QSet<TimelineLane> lanes;
    for (const TimelineGroup &group : m_model.scene().groups)
        lanes += group.lane;
    setCollapsed(lanes);
}

// Ctrl moves by a day, with Shift by a week; Shift alone shortens and lengthens by a day, with Alt at
// the start.
bool TimelineList::handleArrow(const QKeyEvent &event, bool isOnlyAsked)
{
    const Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool isBracket = event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight;
    const int way = event.key() == Qt::Key_Left || event.key() == Qt::Key_BracketLeft ? -1 : 1;
    const bool atEnd = (isArrow && held == Qt::ShiftModifier) || (isBracket && held & Qt::ControlModifier);
    const bool atStart = isArrow && held == (Qt::ShiftModifier | Qt::AltModifier);
    const bool moves = isArrow && held & Qt::ControlModifier && !(held & Qt::AltModifier);
    if (isOnlyAsked || !(atEnd || atStart || moves))
        return atEnd || atStart || moves;
    if (atEnd)
        Q_EMIT lengthenRequested(way, event.isAutoRepeat());
    else if (atStart)
        Q_EMIT startMoveRequested(way, event.isAutoRepeat());
    else
        Q_EMIT moveRequested(held & Qt::ShiftModifier ? way * daysPerWeek : way, event.isAutoRepeat());
    return true;
}

// These keys stand in the menus as well, but a key that is held is one undo step only here.
bool TimelineList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && handleArrow(*static_cast<QKeyEvent *>(event), true)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void TimelineList::keyPressEvent(QKeyEvent *event)
{
    if (handleArrow(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Escape:
        if (!m_cancel || !m_cancel())
            event->ignore(); // the window may have something to close
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}
