// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/rankedlist.h"

#include "common/gainlinestyle.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

RankedList::RankedList(QWidget *parent)
    : QListView(parent)
{
}

int RankedList::gapAt(const QPoint &position) const
{
    const QModelIndex index = indexAt({viewport()->width() / 2, position.y()});
    if (!index.isValid())
        return position.y() < 0 ? 0 : model()->rowCount();
    return position.y() < visualRect(index).center().y() ? index.row() : index.row() + 1;
}

void RankedList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool canStart =
        m_canMove && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressedRow = canStart ? indexAt(position).row() : -1;
    m_pressed = position;
    QListView::mousePressEvent(event);
}

void RankedList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedRow < 0 || !(event->buttons() & Qt::LeftButton))
        return QListView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    if (!m_gap && (position - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_gap = gapAt(position);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void RankedList::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> gap = m_gap;
    const int row = m_pressedRow;
    endDrag();
    QListView::mouseReleaseEvent(event);
    if (gap && *gap != row && *gap != row + 1)
        Q_EMIT placeWanted(model()->index(row, 0), *gap > row ? *gap : *gap + 1);
}

void RankedList::endDrag()
{
    m_gap.reset();
    m_pressedRow = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

void RankedList::keyPressEvent(QKeyEvent *event)
{
    if (m_gap && event->key() == Qt::Key_Escape)
        return endDrag();
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && event->modifiers() & Qt::AltModifier) {
        const int place = currentIndex().row() + (isUp ? 0 : 2);
        if (m_canMove && currentIndex().isValid() && place >= 1 && place <= model()->rowCount())
            Q_EMIT placeWanted(currentIndex(), place);
        return;
    }
    QListView::keyPressEvent(event);
}

// The height of a row follows the room on the projector.
void RankedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void RankedList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_gap)
        return;
    const Theme &theme = themeOf(this);
    const bool isLast = *m_gap >= model()->rowCount();
    const QRect row = visualRect(model()->index(isLast ? model()->rowCount() - 1 : *m_gap, 0));
    QPainter painter(viewport());
    const int thickness = int(theme.line(2));
    painter.fillRect(QRect(row.left(), isLast ? row.bottom() - thickness : row.top(), row.width(), thickness),
                     theme.colors.accent);
}
