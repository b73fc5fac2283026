// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlconnection.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

SqlConnection::SqlConnection(const QString &driver)
    : m_database(QSqlDatabase::addDatabase(driver, QUuid::createUuid().toString()))
{
}

SqlConnection::~SqlConnection()
{
    const QString name = m_database.connectionName();
    close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void SqlConnection::close()
{
    m_statements.clear();
    m_database.close();
}

Result<QSqlQuery *> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(describe(query.lastError()));
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return failure(describe(query.lastError()));
    return &query;
}

Result<void> SqlConnection::runOnOne(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return query.asFailure();
    if ((*query)->numRowsAffected() != 1) {
        return failure(Message(QT_TRANSLATE_NOOP(
            "Message", "The plan on disk is not the plan on screen. Close it and open it again.")));
    }
    return {};
}

Result<void> SqlConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(describe(query.lastError()));
    return {};
}

Result<void> SqlConnection::commit()
{
    return execute(u"COMMIT"_s);
}

void SqlConnection::rollback()
{
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

QString quoted(const QString &identifier)
{
    return u'"' + identifier + u'"';
}

QString quoted(const char *identifier)
{
    return quoted(QString::fromLatin1(identifier));
}
