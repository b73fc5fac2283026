// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

class QSqlError;

// One database connection with its prepared statements, speaking standard SQL only; what a
// particular database adds is in a class below. Made and used in one thread.
class SqlConnection {
public:
    explicit SqlConnection(const QString &driver);
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;
    virtual ~SqlConnection();

    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    void close();

    // Runs a statement prepared once; the query stays owned by the cache and is valid until the
    // same statement is run again.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    // As run(), where exactly one row must be affected.
    [[nodiscard]] Result<void> runOnOne(const QString &sql, const QVariantList &values);
    // Runs a statement once, without keeping it.
    [[nodiscard]] Result<void> execute(const QString &sql);

    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] Result<void> commit();
    void rollback();

    // Why the database refused, in a sentence for the user.
    [[nodiscard]] virtual Message describe(const QSqlError &error) const = 0;

private:
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

// Identifiers are always quoted: `by`, `end` and `commit` are words of SQL.
[[nodiscard]] QString quoted(const QString &identifier);
[[nodiscard]] QString quoted(const char *identifier);
