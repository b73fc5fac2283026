// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/traylist.h"

#include "rules/placement.h"

#include <QKeyEvent>

TrayList::TrayList(QWidget *parent)
    : QListView(parent)
{
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true); // lays the cards out anew at every width
    viewport()->setAutoFillBackground(false);
}

void TrayList::setImpact(std::optional<int> impact)
{
    if (m_impact == impact)
        return;
    m_impact = impact;
    Q_EMIT typingChanged();
}

void TrayList::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && digit >= 0 && digit <= 9 && currentIndex().isValid()) {
        if (digit < lowestScore || digit > highestScore) {
            Q_EMIT refused(digit);
        } else if (!m_impact) {
            setImpact(digit);
        } else {
            const int impact = *m_impact;
            setImpact({});
            Q_EMIT scored(impact, digit);
        }
        return;
    }
    const bool takesBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    if (m_impact && takesBack)
        return setImpact({});
    QListView::keyPressEvent(event);
}

void TrayList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    setImpact({});
}

void TrayList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    setImpact({});
}
