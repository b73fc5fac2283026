// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteconnection.h"

#include "storage/intoplace.h"
#include "storage/planschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

SqliteConnection::SqliteConnection()
    : SqlConnection(u"QSQLITE"_s)
{
}

SqliteConnection::~SqliteConnection() = default;

sqlite3 *SqliteConnection::handle() const
{
    const QVariant handle = const_cast<SqliteConnection *>(this)->database().driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

Result<void> SqliteConnection::open(const QString &path, Access access)
{
    m_path = path;
    QSqlDatabase &connection = database();
    connection.setDatabaseName(QFileInfo(path).absoluteFilePath());
    connection.setConnectOptions(access == Access::ReadOnly
                                     ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                     : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return failure(describe(connection.lastError()));
    sqlite3 *db = handle();
    for (int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                    SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(db, off, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(db, 1);
    return execute(u"PRAGMA cell_size_check = ON"_s);
}

Result<void> SqliteConnection::makeDurable()
{
    for (const QString &sql : {u"PRAGMA journal_mode = TRUNCATE"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = execute(sql); !done)
            return done;
    }
    const Result<QSqlQuery *> journal = run(u"PRAGMA journal_mode"_s);
    if (!journal)
        return journal.asFailure();
    const bool truncates = (*journal)->next() && (*journal)->value(0).toString() == "truncate"_L1;
    (*journal)->finish();
    const Result<qint64> synchronous = pragma(u"synchronous"_s);
    const Result<qint64> foreignKeys = pragma(u"foreign_keys"_s);
    if (!truncates || !synchronous || *synchronous != 2 || !foreignKeys || *foreignKeys != 1) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message", "SQLite refuses the settings that make edits safe on “%1”."),
                    QDir::toNativeSeparators(m_path)));
    }
    return {};
}

void SqliteConnection::tidyUp()
{
    if (database().isOpen())
        (void)execute(u"PRAGMA journal_mode = DELETE"_s);
}

Result<void> SqliteConnection::markAsPlan()
{
    const auto marked = execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
    return marked ? execute(u"PRAGMA user_version = %1"_s.arg(formatVersion)) : marked;
}

bool SqliteConnection::isReadOnly()
{
    return sqlite3_db_readonly(handle(), "main") != 0;
}

Result<void> SqliteConnection::quickCheck()
{
    const Result<QSqlQuery *> query = run(u"PRAGMA quick_check(1)"_s);
    if (!query)
        return query.asFailure();
    const QString answer = (*query)->next() ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    if (answer != "ok"_L1)
        return failure(describeCode(SQLITE_CORRUPT, answer));
    return {};
}

Result<qint64> SqliteConnection::pragma(const QString &name)
{
    const Result<QSqlQuery *> query = run(u"PRAGMA "_s + name);
    if (!query)
        return query.asFailure();
    const qint64 value = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return value;
}

Result<void> SqliteConnection::begin()
{
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved) {
        return failure(Message(QT_TRANSLATE_NOOP("Message",
                                                 "“%1” was moved, deleted or replaced while it was open. "
                                                 "Save a copy of the plan under another name."),
                               QDir::toNativeSeparators(m_path)));
    }
    return execute(u"BEGIN IMMEDIATE"_s);
}

Result<void> SqliteConnection::copyTo(SqliteConnection &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (!backup)
        return failure(target.describeCode(sqlite3_extended_errcode(target.handle()), {}));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    const int code = stepped == SQLITE_DONE ? finished : stepped;
    if (code != SQLITE_OK)
        return failure(target.describeCode(code, QString::fromUtf8(sqlite3_errstr(code))));
    return {};
}

Result<void> SqliteConnection::saveTo(const QString &path,
                                      const std::function<Result<void>(SqlConnection &)> &finish)
{
    const QString beside = besideName(path);
    Result<void> done;
    {
        SqliteConnection copy;
        done = copy.open(beside, Access::ReadWrite);
        if (done)
            done = copyTo(copy);
        if (done && finish)
            done = finish(copy);
    }
    if (!done) {
        QFile::remove(beside);
        return done;
    }
    return putIntoPlace(beside, path, Existing::Replace);
}

Message SqliteConnection::describe(const QSqlError &error) const
{
    sqlite3 *db = handle();
    const int code = db ? sqlite3_extended_errcode(db) : error.nativeErrorCode().toInt();
    return describeCode(code, error.databaseText());
}

Message SqliteConnection::describeCode(int code, const QString &detail) const
{
    const QString path = QDir::toNativeSeparators(m_path);
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "The change refers to something that is not in the plan, or removes "
                                         "something that others still refer to."));
    }
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY) {
        return Message(
            QT_TRANSLATE_NOOP("Message",
                              "The last change to “%1” was interrupted and has to be taken back first. "
                              "Copy the plan and the file of its name ending in “-journal” to a folder "
                              "that can be written to, and open it there."),
            path);
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "There is no room left on the disk of “%1”. Free some space, then "
                                         "try again."),
                       path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Message(QT_TRANSLATE_NOOP("Message", "Another program is using “%1”. Try again in a moment."),
                       path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "“%1” cannot be written. Check the permissions of the file and its "
                                         "folder, or save a copy elsewhere."),
                       path);
    case SQLITE_CANTOPEN:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” cannot be opened. Check its name and its folder."),
                       path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” is damaged (%2)."), path, detail.simplified());
    case SQLITE_IOERR:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "The disk failed while reading or writing “%1”. Save a copy on "
                                         "another disk."),
                       path);
    default:
        return Message(QT_TRANSLATE_NOOP("Message", "“%1” cannot be read or written (%2)."), path,
                       detail.simplified());
    }
}
