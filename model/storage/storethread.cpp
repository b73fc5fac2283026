// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storethread.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

StoreThread::StoreThread()
{
    setObjectName(u"PlanStore"_s);
    start();
}

StoreThread::~StoreThread()
{
    {
        QMutexLocker lock(&m_mutex);
        m_stopping = true;
    }
    m_wake.wakeAll();
    wait();
}

bool StoreThread::perform(const std::function<void()> &task, const std::function<void()> &waiting)
{
    QMutexLocker lock(&m_mutex);
    if (m_task)
        return false;
    m_task = &task;
    m_wake.wakeAll();
    while (m_task) {
        if (m_done.wait(&m_mutex, waiting ? QDeadlineTimer(50) : QDeadlineTimer(QDeadlineTimer::Forever)))
            continue;
        lock.unlock();
        waiting();
        lock.relock();
    }
    return true;
}

void StoreThread::run()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        while (!m_task && !m_stopping)
            m_wake.wait(&m_mutex);
        if (!m_task)
            return;
        const std::function<void()> &task = *m_task;
        lock.unlock();
        task();
        lock.relock();
        m_task = nullptr;
        m_done.wakeAll();
    }
}
