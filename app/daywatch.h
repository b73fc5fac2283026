// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

// Says when a new day has begun, so that today's line, ages and due dates move on in a window that
// stays open, also over a night in which the computer slept.
class DayWatch final : public QObject {
    Q_OBJECT

public:
    // fixed: the day that it always is, as tests and demonstrations ask; invalid: the clock's.
    explicit DayWatch(QDate fixed, QObject *parent = nullptr);

    [[nodiscard]] QDate today() const { return m_today; }

Q_SIGNALS:
    void dayChanged(QDate today);

private:
    void look();

    QDate m_today;
    QTimer m_timer;
};
