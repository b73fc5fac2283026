// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

// The way of the keyboard through a form that is filled in again and again: Enter goes on from field to
// field, unless what was typed is marked as invalid, and at the last one is done; Backspace in an empty
// field goes back, Ctrl+Enter is done at once.
class FieldWalk final : public QObject {
    Q_OBJECT
public:
    explicit FieldWalk(QObject *parent);

    // In order; a SegmentedControl is one stop.
    void setStops(const QList<QWidget *> &stops);
    void focusFirst() const;
    void focus(const QWidget *stop) const;
    // As Enter does: an answer by one key is done with its stop.
    void goOnFrom(const QWidget *stop);

Q_SIGNALS:
    void finished();
    void backWanted(); // from the first one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] qsizetype stopOf(const QObject *widget) const;
    void focusStop(qsizetype stop, Qt::FocusReason reason) const;
    void stepOn(qsizetype from);
    void stepBack(qsizetype from);

    QList<QWidget *> m_stops;
};
