// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldwalk.h"

#include "common/segmentedcontrol.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace {

// What takes the keyboard in a stop.
QList<QWidget *> fieldsOf(QWidget *stop)
{
    const auto *segments = qobject_cast<const SegmentedControl *>(stop);
    if (!segments)
        return {stop};
    QList<QWidget *> fields;
    for (int i = 0; i < segments->count(); ++i)
        fields += segments->segment(i);
    return fields;
}

} // namespace

FieldWalk::FieldWalk(QObject *parent)
    : QObject(parent)
{
}

void FieldWalk::setStops(const QList<QWidget *> &stops)
{
    for (QWidget *former : std::as_const(m_stops)) {
        for (QWidget *field : fieldsOf(former))
            field->removeEventFilter(this);
    }
    m_stops = stops;
    for (QWidget *stop : stops) {
        for (QWidget *field : fieldsOf(stop))
            field->installEventFilter(this);
    }
}

qsizetype FieldWalk::stopOf(const QObject *widget) const
{
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        if (fieldsOf(m_stops.at(i)).contains(widget))
            return i;
    }
    return -1;
}

void FieldWalk::focusStop(qsizetype stop, Qt::FocusReason reason) const
{
    QWidget *widget = m_stops.at(stop);
    if (const auto *segments = qobject_cast<const SegmentedControl *>(widget))
        widget = segments->segment(std::max(0, segments->currentIndex()));
    widget->setFocus(reason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
}

void FieldWalk::focusFirst() const
{
    if (!m_stops.isEmpty())
        focusStop(0, Qt::OtherFocusReason);
}

void FieldWalk::goOnFrom(const QWidget *stop)
{
    if (const qsizetype from = m_stops.indexOf(stop); from >= 0)
        stepOn(from);
}

void FieldWalk::focus(const QWidget *stop) const
{
    if (const qsizetype wanted = m_stops.indexOf(stop); wanted >= 0)
        focusStop(wanted, Qt::OtherFocusReason);
}

void FieldWalk::stepOn(qsizetype from)
{
    if (from + 1 >= m_stops.size()) {
        Q_EMIT finished();
        return;
    }
    focusStop(from + 1, Qt::TabFocusReason);
    if (m_stops.at(from)->property("invalid").toBool()) // as its form has found on leaving it
        focusStop(from, Qt::OtherFocusReason);
}

void FieldWalk::stepBack(qsizetype from)
{
    if (from > 0)
        focusStop(from - 1, Qt::BacktabFocusReason);
    else
        Q_EMIT backWanted();
}

bool FieldWalk::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype stop = event->type() == QEvent::KeyPress ? stopOf(watched) : -1;
    if (stop < 0)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & Qt::ControlModifier)
            Q_EMIT finished();
        else
            stepOn(stop);
        return true;
    }
    const auto *line = qobject_cast<const QLineEdit *>(watched);
    if (key->key() != Qt::Key_Backspace || (line && !line->text().isEmpty()))
        return false; // a letter less
    stepBack(stop);
    return true;
}
