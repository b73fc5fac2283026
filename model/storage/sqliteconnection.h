// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlconnection.h"

#include <functional>

struct sqlite3;

// What only SQLite has: the pragmas that make an edit durable, defensive mode against files from
// strangers, integrity checks, and its backup interface.
class SqliteConnection final : public SqlConnection {
public:
    enum class Access { ReadWrite, ReadOnly };

    SqliteConnection();
    ~SqliteConnection() override;

    // Opens without writing anything; a missing file is created by the first write.
    [[nodiscard]] Result<void> open(const QString &path, Access access);
    // Sets how edits are written, and reads back that it is so.
    [[nodiscard]] Result<void> makeDurable();
    // Takes the empty journal away that durable writing keeps beside the file.
    void tidyUp();
    // Writes into the header that this is a plan of this version's format.
    [[nodiscard]] Result<void> markAsPlan();
    // Also when read and write was asked for but the file system does not let us.
    [[nodiscard]] bool isReadOnly();
    // Whether all pages and rows hang together; the sentence says what does not.
    [[nodiscard]] Result<void> quickCheck();
    [[nodiscard]] Result<qint64> pragma(const QString &name);

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Message describe(const QSqlError &error) const override;

    // Copies the whole database, as of the last transaction, over the one open in `target`.
    [[nodiscard]] Result<void> copyTo(SqliteConnection &target);
    // The same into a file, which is there when it is complete. `finish` may change the copy before.
    [[nodiscard]] Result<void> saveTo(const QString &path,
                                      const std::function<Result<void>(SqlConnection &)> &finish = {});

private:
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Message describeCode(int code, const QString &detail) const;

    QString m_path;
};
