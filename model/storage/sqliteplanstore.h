// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/planstore.h"
#include "storage/storethread.h"

#include <atomic>
#include <memory>

class PlanLock;
class SqliteConnection;

// The plan as one SQLite file, reached through a thread and a connection of its own.
class SqlitePlanStore final : public PlanStore {
public:
    // `path` has been checked and is locked by `lock`; without a lock it is only read, because of
    // `readOnlyReason`.
    SqlitePlanStore(const QString &path, std::unique_ptr<PlanLock> lock, const Message &readOnlyReason,
                    const QString &backupRoot);
    ~SqlitePlanStore() override;

    // Opens the connection and refuses a damaged or foreign database. The first call to make.
    [[nodiscard]] Result<void> open();

    [[nodiscard]] Result<PlanData> load() override;
    [[nodiscard]] QList<Message> problems() const override { return m_problems; }
    [[nodiscard]] Result<void> apply(const ChangeSet &changeSet, const QString &title, const QString &by,
                                     const Progress &progress = {}) override;
    [[nodiscard]] bool isReadOnly() const override { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] Message readOnlyReason() const override { return m_readOnlyReason; }
    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] QString planId() const override { return m_planId; }
    [[nodiscard]] Result<QList<LogEntry>> log(qint64 afterSequence = 0) override;
    [[nodiscard]] qint64 lastSequence() const override { return m_lastSequence; }
    [[nodiscard]] Result<void> saveCopyAs(const QString &path) override;
    [[nodiscard]] Result<void> backUp(BackupReason reason) override;

private:
    // How far a large change has come, shared by the two threads.
    struct Advance {
        std::atomic<qsizetype> done = 0;
        std::atomic<bool> cancelled = false;
    };

    // The following run in the store's thread.
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> prepareForWriting();
    [[nodiscard]] Result<PlanData> read();
    [[nodiscard]] Result<void> write(const LogEntry &entry, Advance &advance);

    template <typename T>
    [[nodiscard]] T inThread(const std::function<T()> &task, const std::function<void()> &waiting = {});

    QString m_path;
    std::unique_ptr<PlanLock> m_lock;
    Message m_readOnlyReason;
    QString m_backupRoot;
    QString m_planId;
    qint64 m_lastSequence = 0;
    QList<Message> m_problems;
    std::unique_ptr<SqliteConnection> m_connection; // belongs to m_thread
    StoreThread m_thread;
};
