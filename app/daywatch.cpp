// SPDX-License-Identifier: GPL-3.0-or-later
#include "daywatch.h"

#include <QDateTime>

#include <algorithm>

using namespace std::chrono_literals;

DayWatch::DayWatch(QDate fixed, QObject *parent)
    : QObject(parent)
    , m_today(fixed.isValid() ? fixed : QDate::currentDate())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    if (!fixed.isValid())
        look();
}

void DayWatch::look()
{
    const QDateTime now = QDateTime::currentDateTime();
    if (now.date() != m_today) {
        m_today = now.date();
        Q_EMIT dayChanged(m_today);
    }
    // Timers stand still while the computer sleeps: hence at least once an hour.
    const std::chrono::milliseconds midnight(now.msecsTo(now.date().addDays(1).startOfDay()));
    m_timer.start(std::min<std::chrono::milliseconds>(midnight + 1s, 1h));
}
