// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slideoverview.h"

#include "common/gainlinestyle.h"
#include "common/slidethumbnails.h"
#include "items/slidesmodel.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4;

bool movesInGrid(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

SlideOverview::SlideOverview(SlidesModel &slides, QWidget *show)
    : QListView(show)
    , m_delegate(new SlideThumbnailDelegate(this))
{
    setObjectName(u"slideOverview"_s);
    setModel(&slides);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    hide();
}

void SlideOverview::open(int page)
{
    setAccessibleName(tr("All slides"));
    if (auto *style = qobject_cast<GainlineStyle *>(this->style()))
        style->setLocalTheme(this, style->theme(parentWidget()).forProjector(parentWidget()->height()));
    setGeometry(parentWidget()->rect());
    m_delegate->setCellWidth((width() - verticalScrollBar()->sizeHint().width()) / columns - 1);
    scheduleDelayedItemsLayout();
    show();
    raise();
    setFocus();
    setCurrentIndex(model()->index(page, 0));
    scrollTo(currentIndex(), QAbstractItemView::PositionAtCenter);
}

void SlideOverview::keyPressEvent(QKeyEvent *event)
{
    if (movesInGrid(event->key()))
        return QListView::keyPressEvent(event);
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
    else
        event->ignore();
}

bool SlideOverview::focusNextPrevChild(bool)
{
    return false;
}
