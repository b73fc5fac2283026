// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"

#include "changes/changeset.h"
#include "fields/entitytype.h"
#include "storage/changewriter.h"
#include "storage/intoplace.h"
#include "storage/planlock.h"
#include "storage/planmeta.h"
#include "storage/planschema.h"
#include "storage/sqliteconnection.h"
#include "storage/sqliteplanstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// The settings are a row that every plan has from the start: the log begins after it.
Result<void> writeFirstEntry(SqliteConnection &connection, const PlanData &initial, const PlanOrigin &origin)
{
    ChangeWriter writer(connection);
    const Change settings = Change::insertion(EntityKind::Plan, PlanSettings::onlyId,
                                              entityType(EntityKind::Plan).defaultValues());
    if (const auto done = writer.write(settings); !done)
        return done;
    const LogEntry entry{1, QDateTime::currentDateTimeUtc(), origin.by, origin.title,
                         difference(PlanData(), initial)};
    for (const Change &change : entry.changeSet.changes) {
        if (const auto done = writer.write(change); !done)
            return done;
    }
    return appendToLog(connection, entry);
}

Result<void> writeMetas(SqliteConnection &connection, const PlanOrigin &origin)
{
    auto done = writeMeta(connection, planIdKey, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (done)
        done = writeMeta(connection, createdKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return done ? writeMeta(connection, languageKey, origin.language + u""_s) : done;
}

Result<void> writeNewFile(const QString &path, const PlanData &initial, const PlanOrigin &origin)
{
    SqliteConnection connection;
    auto done = connection.open(path, SqliteConnection::Access::ReadWrite);
    if (done)
        done = connection.makeDurable();
    if (done)
        done = connection.begin();
    if (done)
        done = createTables(connection);
    if (done)
        done = connection.markAsPlan();
    if (done)
        done = writeMetas(connection, origin);
    if (done)
        done = writeFirstEntry(connection, initial, origin);
    if (done)
        done = connection.commit();
    connection.tidyUp();
    return done;
}

Result<void> makeUsable(const QString &path, const PlanFileCheck &check, bool writable,
                        const OpenOptions &options)
{
    if (check.state != PlanFileState::Older)
        return check.message.isEmpty() ? Result<void>() : failure(check.message);
    if (!writable) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message",
                                      "“%1” was made by an older Gainline. Open it once where it can be "
                                      "changed, so that it is upgraded."),
                    QDir::toNativeSeparators(path)));
    }
    return upgradePlan(path, check.version, options.backupRoot, options.upgradeSteps);
}

} // namespace

Result<std::unique_ptr<PlanStore>> openPlan(const QString &path, const OpenOptions &options)
{
    auto lock = std::make_unique<PlanLock>(path);
    Message readOnlyReason;
    if (options.readOnly)
        readOnlyReason = Message(QT_TRANSLATE_NOOP("Message", "The plan was opened for reading only."));
    else if (!QFileInfo(path).isFile())
        return failure(checkPlanHeader(path).message);
    else if (const auto taken = lock->take(); !taken)
        readOnlyReason = taken.error();
    if (!lock->isOurOwn()) {
        const PlanFileCheck check = checkPlanHeader(path);
        const auto usable = makeUsable(path, check, readOnlyReason.isEmpty(), options);
        if (!usable)
            return usable.asFailure();
    }
    if (!readOnlyReason.isEmpty())
        lock.reset();
    auto store = std::make_unique<SqlitePlanStore>(path, std::move(lock), readOnlyReason, options.backupRoot);
    if (const auto opened = store->open(); !opened)
        return opened.asFailure();
    return std::unique_ptr<PlanStore>(std::move(store));
}

Result<std::unique_ptr<PlanStore>> createPlan(const QString &path, const PlanData &initial,
                                              const PlanOrigin &origin, const OpenOptions &options)
{
    if (QFileInfo::exists(path)) {
        return failure(Message(QT_TRANSLATE_NOOP("Message", "“%1” exists already. Choose another name."),
                               QDir::toNativeSeparators(path)));
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "“%1” cannot be made: the folder “%2” is not there, or you "
                                                 "may not write in it. Choose another folder."),
                               QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder.filePath())));
    }
    const QString beside = besideName(path);
    if (const auto written = writeNewFile(beside, initial, origin); !written) {
        QFile::remove(beside);
        return written.asFailure();
    }
    if (const auto placed = putIntoPlace(beside, path, Existing::Refuse); !placed)
        return placed.asFailure();
    return openPlan(path, options);
}

PlanFileCheck checkPlanFile(const QString &path)
{
    PlanFileCheck check = checkPlanHeader(path);
    if (check.state != PlanFileState::Plan)
        return check;
    SqliteConnection connection;
    auto whole = connection.open(path, SqliteConnection::Access::ReadOnly);
    if (whole)
        whole = connection.quickCheck();
    if (whole)
        whole = checkSchema(connection, path);
    if (!whole)
        check = {PlanFileState::Damaged, whole.error(), check.version};
    return check;
}
