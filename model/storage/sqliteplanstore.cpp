// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteplanstore.h"

#include "storage/changewriter.h"
#include "storage/planbackups.h"
#include "storage/planfilecheck.h"
#include "storage/planlock.h"
#include "storage/planmeta.h"
#include "storage/planreader.h"
#include "storage/sqliteconnection.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

SqlitePlanStore::SqlitePlanStore(const QString &path, std::unique_ptr<PlanLock> lock,
                                 const Message &readOnlyReason, const QString &backupRoot)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_lock(std::move(lock))
    , m_readOnlyReason(readOnlyReason)
    , m_backupRoot(backupRoot)
{
}

SqlitePlanStore::~SqlitePlanStore()
{
    (void)m_thread.perform([this] {
        if (m_connection && !isReadOnly())
            m_connection->tidyUp();
        m_connection.reset();
    });
}

template <typename T>
T SqlitePlanStore::inThread(const std::function<T()> &task, const std::function<void()> &waiting)
{
    std::optional<T> result;
    if (!m_thread.perform([&] { result = task(); }, waiting)) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "The plan is still being written. Wait until that is done, then try again.")));
    }
    return *std::move(result);
}

Result<void> SqlitePlanStore::open()
{
    return inThread<Result<void>>([this] { return connect(); });
}

Result<void> SqlitePlanStore::connect()
{
    m_connection = std::make_unique<SqliteConnection>();
    const auto access =
        isReadOnly() ? SqliteConnection::Access::ReadOnly : SqliteConnection::Access::ReadWrite;
    auto done = m_connection->open(m_path, access);
    if (done)
        done = m_connection->quickCheck();
    if (done)
        done = checkSchema(*m_connection, m_path);
    if (done && !isReadOnly())
        done = prepareForWriting();
    if (!done)
        return done;
    const Result<QString> planId = readMeta(*m_connection, planIdKey);
    const Result<qint64> sequence = lastLogSequence(*m_connection);
    if (!planId || !sequence)
        return planId ? sequence.asFailure() : planId.asFailure();
    m_planId = *planId;
    m_lastSequence = *sequence;
    return {};
}

Result<void> SqlitePlanStore::prepareForWriting()
{
    if (!m_connection->isReadOnly())
        return m_connection->makeDurable();
    m_lock.reset();
    m_readOnlyReason =
        Message(QT_TRANSLATE_NOOP("Message",
                                  "“%1” is write-protected, so the plan can only be read. Save a "
                                  "copy elsewhere to change it."),
                QDir::toNativeSeparators(m_path));
    return {};
}

Result<PlanData> SqlitePlanStore::load()
{
    return inThread<Result<PlanData>>([this] { return read(); });
}

Result<PlanData> SqlitePlanStore::read()
{
    // One transaction, so that what another process writes meanwhile is seen whole or not at all.
    if (const auto begun = m_connection->execute(u"BEGIN"_s); !begun)
        return begun.asFailure();
    PlanReader reader(*m_connection);
    Result<PlanData> plan = reader.read();
    m_connection->rollback();
    m_problems = reader.problems();
    return plan;
}

Result<void> SqlitePlanStore::apply(const ChangeSet &changeSet, const QString &title, const QString &by,
                                    const Progress &progress)
{
    if (isReadOnly())
        return failure(m_readOnlyReason);
    const bool isLarge = changeSet.changes.size() > quickSteps;
    if (isLarge) {
        if (const auto backedUp = backUp(BackupReason::Import); !backedUp)
            return backedUp;
    }
    const LogEntry entry{m_lastSequence + 1, QDateTime::currentDateTimeUtc(), by, title, changeSet};
    Advance advance;
    std::function<void()> waiting;
    if (progress && isLarge) {
        waiting = [&] {
            if (!progress(double(advance.done) / double(changeSet.changes.size())))
                advance.cancelled = true;
        };
    }
    return inThread<Result<void>>([&] { return write(entry, advance); }, waiting);
}

Result<void> SqlitePlanStore::write(const LogEntry &entry, Advance &advance)
{
    auto done = m_connection->begin();
    if (!done)
        return done;
    ChangeWriter writer(*m_connection);
    for (const Change &change : entry.changeSet.changes) {
        done = advance.cancelled ? Result<void>(failure(cancelledMessage())) : writer.write(change);
        if (!done)
            break;
        ++advance.done;
    }
    if (done)
        done = appendToLog(*m_connection, entry);
    if (done)
        done = m_connection->commit();
    if (!done)
        m_connection->rollback();
    else
        m_lastSequence = entry.sequence;
    return done;
}

Result<QList<LogEntry>> SqlitePlanStore::log(qint64 afterSequence)
{
    return inThread<Result<QList<LogEntry>>>([&] { return readLog(*m_connection, afterSequence); });
}

Result<void> SqlitePlanStore::saveCopyAs(const QString &path)
{
    const QFileInfo target(path);
    if (target.absoluteFilePath() == m_path || (target.exists() && target == QFileInfo(m_path))) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "“%1” is the plan itself. Choose another name."),
                               QDir::toNativeSeparators(path)));
    }
    PlanLock lock(path);
    if (const auto taken = lock.take(); !taken)
        return taken;
    const auto newIdentity = [](SqlConnection &copy) {
        return writeMeta(copy, planIdKey, QUuid::createUuid().toString(QUuid::WithoutBraces));
    };
    return inThread<Result<void>>([&] { return m_connection->saveTo(path, newIdentity); });
}

Result<void> SqlitePlanStore::backUp(BackupReason reason)
{
    if (m_backupRoot.isEmpty())
        return {};
    const PlanBackups backups(m_backupRoot, m_planId);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (reason == BackupReason::Daily && backups.hasOneOf(reason, now.date()))
        return {};
    auto done = backups.prepare(m_path);
    if (done)
        done = inThread<Result<void>>([&] { return m_connection->saveTo(backups.pathFor(reason, now)); });
    if (done)
        backups.prune();
    return done;
}
