// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>

// The one thread that a database connection is made, used and closed in. perform() blocks its
// caller until the task is done, so the store stays simple to call.
class StoreThread final : public QThread {
public:
    StoreThread();
    ~StoreThread() override;

    // Runs `task` in this thread. Every 50 ms until it is done `waiting` is called in the caller's
    // thread. False when a task is already running, which can only be because `waiting` came back.
    [[nodiscard]] bool perform(const std::function<void()> &task, const std::function<void()> &waiting = {});

private:
    void run() override;

    QMutex m_mutex;
    QWaitCondition m_wake;
    QWaitCondition m_done;
    const std::function<void()> *m_task = nullptr;
    bool m_stopping = false;
};
