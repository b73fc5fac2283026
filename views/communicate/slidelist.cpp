// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/slidelist.h"

#include "common/gainlinestyle.h"
#include "common/slidethumbnails.h"
#include "items/slidesmodel.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int dropLineWidth = 2;

QString slideMimeType()
{
    return u"application/x-gainline-slide"_s;
}

} // namespace

SlideList::SlideList(SlidesModel &slides, QWidget *parent)
    : QListView(parent)
    , m_slides(slides)
{
    setModel(&slides);
    setItemDelegate(new SlideThumbnailDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false); // the line is drawn here
    viewport()->setAcceptDrops(true);
}

EntityId SlideList::currentEntry() const
{
    return currentIndex().data(SlidesModel::EntryRole).value<EntityId>();
}

void SlideList::startDrag(Qt::DropActions)
{
    const EntityId entry = currentEntry();
    if (entry.isNull())
        return;
    auto *carried = new QMimeData;
    carried->setData(slideMimeType(), entry.toString().toLatin1());
    QDrag drag(this);
    drag.setMimeData(carried);
    drag.exec(Qt::MoveAction);
    setDropRow(-1);
}

// The row before which something dropped at that point comes; the row count: after the last.
int SlideList::rowBelow(const QPoint &point) const
{
    for (int row = 0; row < m_slides.rowCount(); ++row) {
        if (point.y() < visualRect(m_slides.index(row)).center().y())
            return row;
    }
    return m_slides.rowCount();
}

// Before which of the deck's slides that is; inside a slide of several pages: after it.
int SlideList::positionBefore(int row) const
{
    const QList<SlidePage> &pages = m_slides.pages();
    if (row >= pages.size())
        return pages.isEmpty() ? 0 : pages.constLast().entry.position + 1;
    const bool isContinued = row > 0 && pages.at(row).entry.id == pages.at(row - 1).entry.id;
    return pages.at(row).entry.position + (isContinued ? 1 : 0);
}

void SlideList::setDropRow(int row)
{
    m_dropRow = row;
    viewport()->update();
}

void SlideList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(slideMimeType()))
        event->acceptProposedAction();
}

void SlideList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    if (!event->mimeData()->hasFormat(slideMimeType()))
        return event->ignore();
    setDropRow(rowBelow(event->position().toPoint()));
    event->acceptProposedAction();
}

void SlideList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setDropRow(-1);
}

void SlideList::dropEvent(QDropEvent *event)
{
    const EntityId entry =
        EntityId::fromString(QString::fromLatin1(event->mimeData()->data(slideMimeType())));
    const int from = m_slides.rowOf(entry);
    const int before = positionBefore(rowBelow(event->position().toPoint()));
    setDropRow(-1);
    if (from < 0)
        return event->ignore();
    event->acceptProposedAction();
    const int own = m_slides.pages().at(from).entry.position;
    Q_EMIT moveWanted(entry, before > own ? before - 1 : before);
}

void SlideList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const bool isLast = m_dropRow >= m_slides.rowCount();
    const QRect cell = visualRect(m_slides.index(isLast ? m_slides.rowCount() - 1 : m_dropRow));
    const Theme &theme = themeOf(this);
    const int height = theme.px(dropLineWidth);
    QPainter painter(viewport());
    const int y = isLast ? cell.bottom() + 1 : cell.top();
    painter.fillRect(QRect(cell.left(), y - height / 2, cell.width(), height), theme.colors.accent);
}
